import type { Locale } from '@/lib/locale';
import { splitReferences, type Segment } from './references';

/**
 * A piece of a text as it is set: with its reference, and whether the act itself may have a slip here.
 * `clauses` are those a reference to a clause means: both ends of a range (5.1.1-ci – 5.1.3-cü) mean all of it.
 */
export type Piece = Segment & { slip: boolean; clauses: readonly string[] };

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
  const segments = splitReferences(text, locale, clauseIds);
  return segments.flatMap((segment, at) => {
    const clauses = clausesMeant(segments, at, clauseIds);
    const begin = offset;
    offset += segment.text.length;
    const inner = [begin, ...cuts.filter((cut) => begin < cut && cut < offset), offset].sort((a, b) => a - b);
    return inner.slice(0, -1).flatMap((from, index) => {
      const until = inner[index + 1] ?? from;
      const slip = spans.some(({ start, end }) => start <= from && until <= end);
      return until > from ? [{ text: text.slice(from, until), target: segment.target, slip, clauses }] : [];
    });
  });
}

function clausesMeant(segments: readonly Segment[], at: number, clauseIds: readonly string[]): string[] {
  const id = clauseAt(segments, at);
  if (id === null) return [];
  const [before, after] = [isDash(segments[at - 1]) ? clauseAt(segments, at - 2) : null, isDash(segments[at + 1]) ? clauseAt(segments, at + 2) : null];
  const [from, until] = [clauseIds.indexOf(before ?? id), clauseIds.indexOf(after ?? id)];
  return from < until ? clauseIds.slice(from, until + 1) : [id];
}

function clauseAt(segments: readonly Segment[], at: number): string | null {
  const target = segments[at]?.target;
  return target?.kind === 'clause' ? target.id : null;
}

function isDash(segment: Segment | undefined): boolean {
  return segment !== undefined && /^\s*[–-]\s*$/u.test(segment.text);
}
