import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { FOLDED } from '@/lib/azerbaijani/fold';
import { executorsWithRows } from '@/lib/calendar/rows';
import type { Calendar, Executor } from '@/lib/calendar/schema';
import { PlanLive } from './PlanLive';
import { PlanEverywhere, PlanNone } from './PlanOutcome';
import { PlanTable } from './PlanTable';
import { PlanTools } from './PlanTools';
import { holdPlan, releasePlan } from './hold-plan';
import { paintPlan, type PlanConfig } from './paint-plan';
import { PLAN_TOOLS } from './plan-paint';
import type { PlanView } from './plan-view';

type Props = { calendar: Calendar; executors: readonly Executor[]; view: PlanView; caption: string; /** The plan drawn, shown instead of the table. */ timeline: React.ReactNode };

/** The whole plan with its tools. Without JavaScript: every row with all five columns, no tools, no states. */
export async function Plan({ calendar, executors, view, caption, timeline }: Props) {
  const t = await getTranslations('calendar');
  const config: PlanConfig = {
    letters: FOLDED, match: t('filter.match'),
    count: String(t.raw('filter.count')), ignored: String(t.raw('filter.ignored')), option: String(t.raw('filter.option')), without: String(t.raw('filter.without')), everywhere: String(t.raw('filter.everywhere')),
    names: {
      view: t('views'), q: t('filter.q'), executor: t('filter.executor'), article: t('filter.article'), phase: t('filter.phase'),
      kind: t('filter.kind'), state: t('filter.state'), keys: t('filter.keysName'),
    },
  };
  return (
    <div className="plan" data-plan suppressHydrationWarning>
      <div data-plan-head>
        <PlanTools locale={view.locale} items={calendar.items} executors={executorsWithRows(calendar, executors)} />
        <PlanNone />
        <PlanEverywhere locale={view.locale} />
      </div>
      <InlineScript run={holdPlan} args={[]} />
      <PlanTable items={calendar.items} view={view} caption={caption} />
      <InlineScript run={paintPlan} args={[config, null, null, ...PLAN_TOOLS]} />
      <InlineScript run={releasePlan} args={[]} />
      {timeline}
      <PlanLive config={config} />
    </div>
  );
}
