import type { Bilingual } from '@/lib/locale';

/** Words of an act that may be a slip of the act itself: left as they are, and marked. `place` is e.g. `clause 1.4`. */
export type Slip = { place: string; words: string; note: Bilingual; /** Name of the errata ledger that records it. */ ledger: string };

/** The slips of one place. */
export function slipsAt(place: string, slips: readonly Slip[]): Slip[] {
  return slips.filter((slip) => slip.place === place);
}
