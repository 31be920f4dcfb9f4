import { bakuDate, type PlainDate } from '@/lib/time/baku';

/** The day in Baku on which the portal is being built: the voting day of a rehearsal that has a plan. */
export function buildDay(): PlainDate {
  return bakuDate(Date.now());
}
