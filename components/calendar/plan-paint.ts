import { readFacts } from '@/lib/calendar/facts';
import { citesArticle, foldWith, queryWords, readArticle } from '@/lib/calendar/filter';
import { selectRows } from '@/lib/calendar/select';
import { stateAt } from '@/lib/calendar/state';
import { addText, textsWith } from '@/lib/calendar/words';
import { parseAt } from '@/lib/time/baku';
import { paintPlan, type PlanConfig, type PlanTools } from './paint-plan';
import { rowText } from './plan-rows';

/** What {@link paintPlan} is sent along with. */
export const PLAN_TOOLS: PlanTools = [foldWith, queryWords, addText, textsWith, rowText, readFacts, readArticle, selectRows, stateAt, citesArticle, parseAt];

let paintedFor: string | null = null;

/** Sets the plan again after the address or the clock has changed. */
export function repaintPlan(config: PlanConfig): void {
  paintedFor = window.location.search;
  paintPlan(config, ...PLAN_TOOLS);
}

/** The same, unless it was just done for this address. */
export function repaintPlanOnce(config: PlanConfig): void {
  if (paintedFor !== window.location.search) repaintPlan(config);
}
