import type { Locale } from '@/lib/locale';
import { splitReferences, type Segment } from './references';

/** A piece of a text as it is set: with its reference, and whether the act itself may have a slip here. */
export type Piece = Segment & { slip: boolean };

/**
 * A text cut where a reference or a suspected slip begins and ends. All pieces together are the text, unchanged.
 * @param clauseIds the clauses of the version the text belongs to, in order
 * @param slips words of the act that were left as they are although they look wrong; those not found are passed over
 */
export function toPieces(text: string, locale: Locale, clauseIds: readonly string[], slips: readonly string[] = []): Piece[] {
  const spans = slips.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  const cuts = spans.flatMap(({ start, end }) => [start, end]);
  let offset = 0;
  return splitReferences(text, locale, clauseIds).flatMap((segment) => {
    const begin = offset;
    offset += segment.text.length;
    const inner = [begin, ...cuts.filter((cut) => begin < cut && cut < offset), offset].sort((a, b) => a - b);
    return inner.slice(0, -1).flatMap((from, index) => {
      const until = inner[index + 1] ?? from;
      const slip = spans.some(({ start, end }) => start <= from && until <= end);
      return until > from ? [{ text: text.slice(from, until), target: segment.target, slip }] : [];
    });
  });
}
