import type { Document, MissingText } from '@/lib/documents/document';
import { textOnDay } from '@/lib/documents/validity';
import type { PlainDate } from '@/lib/time/baku';

/** Which text is quoted for the days of a stretch of time, and whether it is the one that counted on them. */
export type QuotedText = {
  /** First day; null for everything before the first text. The stretch lasts until the next one begins. */
  from: PlainDate | null;
  /** `in-force`: the text of those days; `gap`: theirs was not received and the nearest is quoted; `before`: the first is quoted, no text of those days is known. */
  kind: 'in-force' | 'gap' | 'before';
  /** Id of the version that is quoted. */
  version: string;
  gap: Pick<MissingText, 'from' | 'until' | 'amendedBy'> | null;
};

/**
 * The texts to quote, in the order of time. For days whose own text was not received: the one with the fewest amending
 * decisions between, and of two equally far the newer.
 * @throws Error when the act has no version whose first day is known
 */
export function quotedTexts(document: Document): QuotedText[] {
  const dated = document.versions.flatMap(({ id, inForceFrom }) => (inForceFrom === null ? [] : [{ id, from: inForceFrom }])).sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = dated[0];
  if (!first) throw new Error(`${document.id} has no version whose first day is known`);
  const starts = [...dated, ...document.notReceived].map(({ from }) => from).sort();
  return [{ from: null, kind: 'before', version: first.id, gap: null }, ...starts.flatMap((from, place): QuotedText[] => {
    const found = textOnDay(document, from);
    if (found.kind === 'version') return [{ from, kind: 'in-force', version: found.version.id, gap: null }];
    if (found.kind === 'none') return [];
    const far = (version: { from: PlainDate }) => Math.abs(starts.indexOf(version.from) - place);
    const nearest = dated.toReversed().toSorted((a, b) => far(a) - far(b))[0] ?? first;
    const { until, amendedBy } = found.gap;
    return [{ from, kind: 'gap', version: nearest.id, gap: { from: found.gap.from, until, amendedBy } }];
  })];
}

/** The text to quote for a day. @param texts as {@link quotedTexts} lists them */
export function quotedOn(texts: readonly QuotedText[], day: PlainDate): QuotedText {
  const found = texts.findLast(({ from }) => from === null || from <= day);
  if (!found) throw new Error('no text is quoted for any day');
  return found;
}
