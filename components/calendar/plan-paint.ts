import { readFacts } from '@/lib/calendar/facts';
import { citesArticle, foldWith, queryWords, readArticle } from '@/lib/calendar/filter';
import { selectRows } from '@/lib/calendar/select';
import { stateAt } from '@/lib/calendar/state';
import { addText, textsWith } from '@/lib/calendar/words';
import { parseAt } from '@/lib/time/baku';
import { paintPlan, type PlanConfig, type PlanRest, type PlanTools } from './paint-plan';
import { paintRows } from './paint-rows';
import { searchNow } from './plan-address';
import { whenIdle } from './plan-idle';
import { rowText } from './plan-rows';

/** What {@link paintPlan} is sent along with. */
export const PLAN_TOOLS: PlanTools = [foldWith, queryWords, addText, textsWith, rowText, readFacts, readArticle, selectRows, stateAt, citesArticle, parseAt, paintRows];

/** No row of the plan is lower than this, in any view; and the tools above grow or shrink by no more than that. */
const [ROW_PX, TOOLS_PX] = [60, 100];

let paintedFor: string | null = null;
let rest: PlanRest | null = null;
/** How much of the window was the table's, or could become so, when there was last time to look; null: not known since. */
let roomPx: number | null = null;

/** Sets the whole plan again after the address or the clock has changed. */
export function repaintPlan(config: PlanConfig): void {
  paintedFor = searchNow();
  rest = null;
  paintPlan(config, paintedFor, null, ...PLAN_TOOLS);
}

/** The same, unless it was just done for this address. */
export function repaintPlanOnce(config: PlanConfig): void {
  if (paintedFor !== searchNow()) repaintPlan(config);
}

/**
 * Sets what a visitor sees of a list or table: the tools and as many rows as can stand on the screen below them. The rows
 * further down follow when there is time, before printing at the latest; another change starts anew.
 */
export function repaintSeen(config: PlanConfig): void {
  const plan = document.querySelector<HTMLElement>('[data-plan]');
  if (!plan || plan.dataset.view === 'timeline') return repaintPlan(config);
  paintedFor = searchNow();
  const seen = Math.ceil((roomPx ?? measureRoom()) / ROW_PX);
  const own = paintPlan(config, paintedFor, seen, ...PLAN_TOOLS);
  rest = own;
  whenIdle((giveWay) => {
    if (rest !== own) return true;
    const done = own(giveWay);
    if (!done) return false;
    rest = null;
    measureRoom();
    return true;
  });
}

/** Says that the window has moved over the page. */
export function forgetRoom(): void {
  roomPx = null;
}

function measureRoom(): number {
  const top = document.querySelector('[data-plan] table')?.getBoundingClientRect().top ?? 0;
  roomPx = Math.max(ROW_PX, window.innerHeight - top + TOOLS_PX);
  return roomPx;
}

/** Does at once what {@link repaintSeen} has left for later. */
export function paintRest(): void {
  rest?.(() => false);
  rest = null;
}
