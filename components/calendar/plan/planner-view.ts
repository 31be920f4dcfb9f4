import type { Term } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';

/** What every row of the planner needs to know. */
export type PlannerView = {
  locale: Locale;
  /** Address of the calendar that serves as model. */
  base: string;
  /** Short name of its election. */
  modelName: string;
  /** Whether the plan is computed for an election of the President. */
  presidential: boolean;
  nameOf: (executor: string) => string;
  /** By how many days the model's published date is later than its count; null where it is not. */
  differenceOf: (term: Term) => number | null;
  /** Words of the link to the page on how dates are counted. */
  countingLabel: string;
};
