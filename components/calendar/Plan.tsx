import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { FOLDED } from '@/lib/azerbaijani/fold';
import type { AxisStop } from '@/lib/calendar/axis';
import { executorsWithRows } from '@/lib/calendar/rows';
import type { Calendar, Executor } from '@/lib/calendar/schema';
import { PlanAxis } from './PlanAxis';
import { PlanLive } from './PlanLive';
import { PlanNone } from './PlanOutcome';
import { PlanTable } from './PlanTable';
import { PlanTools } from './PlanTools';
import { paintPlan, type PlanConfig } from './paint-plan';
import { PLAN_TOOLS } from './plan-paint';
import { votePercent, type PlanView } from './plan-view';

type Props = { calendar: Calendar; executors: readonly Executor[]; view: PlanView & { stops: readonly AxisStop[] }; caption: string };

/** The whole plan with its tools. Without JavaScript: every row with all five columns, no tools, no states. */
export async function Plan({ calendar, executors, view, caption }: Props) {
  const t = await getTranslations('calendar');
  const vote = votePercent(view);
  const config: PlanConfig = {
    stops: view.stops, vote, letters: FOLDED, match: t('filter.match'),
    count: String(t.raw('filter.count')), ignored: String(t.raw('filter.ignored')), option: String(t.raw('filter.option')), without: String(t.raw('filter.without')),
    names: {
      view: t('views'), q: t('filter.q'), executor: t('filter.executor'), article: t('filter.article'), phase: t('filter.phase'),
      kind: t('filter.kind'), state: t('filter.state'), keys: t('filter.keysName'),
    },
  };
  return (
    <div className="plan" data-plan suppressHydrationWarning>
      <PlanTools locale={view.locale} items={calendar.items} executors={executorsWithRows(calendar, executors)} />
      <PlanAxis stops={view.stops} vote={vote} votingDay={view.votingDay} locale={view.locale} />
      <PlanTable items={calendar.items} view={view} caption={caption} />
      <PlanNone />
      <InlineScript run={paintPlan} args={[config, ...PLAN_TOOLS]} />
      <PlanLive config={config} />
    </div>
  );
}
