import { daysBetween, type DateOrInstant } from '@/lib/time/baku';
import type { Published } from '@/lib/calendar/schema';
import { dayOf } from '@/lib/calendar/stamp';

/** Whether published and computed dates agree. `not-comparable`: no end is stated by both. */
export type Agreement = 'agrees' | 'differs' | 'not-comparable';

/** The two ends of a term; null where there is none. */
export type Ends = { from: DateOrInstant | null; until: DateOrInstant | null };

/** One end that both state. `days`: by how many days the published one is later, negative when it is earlier. */
export type ComparedEnd = { end: 'from' | 'until'; published: DateOrInstant; computed: DateOrInstant; days: number; equal: boolean };

/** The ends that the published and the computed dates both state. */
export function compareEnds(published: Pick<Published, 'from' | 'until'> | null, computed: Ends | null): ComparedEnd[] {
  return (['from', 'until'] as const).flatMap((end) => {
    const [ours, theirs] = [computed?.[end] ?? null, published?.[end] ?? null];
    if (ours === null || theirs === null) return [];
    return [{ end, published: theirs, computed: ours, days: daysBetween(dayOf(ours), dayOf(theirs)), equal: ours === theirs }];
  });
}

/** What {@link compareEnds} found, in one word. */
export function agreementOf(compared: readonly ComparedEnd[]): Agreement {
  if (compared.length === 0) return 'not-comparable';
  return compared.every(({ equal }) => equal) ? 'agrees' : 'differs';
}
