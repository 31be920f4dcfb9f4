import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { FOLDED } from '@/lib/azerbaijani/fold';
import { axisPosition, type AxisStop } from '@/lib/calendar/axis';
import { citesArticle, foldWith, hasWords } from '@/lib/calendar/filter';
import { executorsWithRows } from '@/lib/calendar/rows';
import type { Calendar, Executor } from '@/lib/calendar/schema';
import { parseAt } from '@/lib/time/baku';
import { PlanAxis } from './PlanAxis';
import { PlanLive } from './PlanLive';
import { PlanTable } from './PlanTable';
import { PlanTools } from './PlanTools';
import { paintPlan, type PlanConfig } from './paint-plan';
import { votePercent, type PlanView } from './plan-view';

type Props = { calendar: Calendar; executors: readonly Executor[]; view: PlanView & { stops: readonly AxisStop[] }; caption: string };

/** The whole plan with its tools. Without JavaScript: every row with all five columns, no tools, no states. */
export async function Plan({ calendar, executors, view, caption }: Props) {
  const t = await getTranslations('calendar');
  const vote = votePercent(view);
  const config: PlanConfig = {
    stops: view.stops, vote, letters: FOLDED, count: String(t.raw('filter.count')), ignored: String(t.raw('filter.ignored')),
    names: { view: t('views'), executor: t('filter.executor'), article: t('filter.article') },
  };
  return (
    <div className="plan" data-plan suppressHydrationWarning>
      <PlanTools locale={view.locale} items={calendar.items} executors={executorsWithRows(calendar, executors)} />
      <PlanAxis stops={view.stops} vote={vote} votingDay={view.votingDay} locale={view.locale} />
      <PlanTable items={calendar.items} view={view} caption={caption} />
      <p data-none hidden suppressHydrationWarning className="my-6 font-semibold">{t('filter.none')}</p>
      <InlineScript run={paintPlan} args={[config, foldWith, hasWords, citesArticle, axisPosition, parseAt]} />
      <PlanLive config={config} />
    </div>
  );
}
