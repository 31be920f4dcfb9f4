import { readFacts } from '@/lib/calendar/facts';
import { citesArticle, foldWith, hasWords, queryWords, readArticle } from '@/lib/calendar/filter';
import { selectRows } from '@/lib/calendar/select';
import { stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { paintPlan, type PlanConfig, type PlanTools } from './paint-plan';
import { rowText } from './plan-rows';

/** What {@link paintPlan} is sent along with. */
export const PLAN_TOOLS: PlanTools = [foldWith, queryWords, hasWords, rowText, readFacts, readArticle, selectRows, stateAt, citesArticle, parseAt];

/** Sets the plan again after the address or the clock has changed. */
export function repaintPlan(config: PlanConfig): void {
  paintPlan(config, ...PLAN_TOOLS);
}
