import type { Locale } from '@/lib/locale';

/** What a passage points at: a clause of the same version, or an article of the Election Code as cited (`14`, `25.2.16`). */
export type ReferenceTarget = { kind: 'clause'; id: string } | { kind: 'article'; article: string };

/** A piece of a text; `target` is null for plain words. All pieces together are the text, unchanged. */
export type Segment = { text: string; target: ReferenceTarget | null };

/** A number as it is written, e.g. `1.1-ci`, with its place in the text. */
type Numeral = { number: string; start: number; end: number };

const numeral = { az: String.raw`\d+(?:\.\d+)*-c[iıuü](?!\p{L})`, en: String.raw`\d+(?:\.\d+)*` };
const joint = { az: String.raw`(?:\s*,\s*|\s+və\s+|\s*[–-]\s*)`, en: String.raw`(?:\s*,\s+and\s+|\s*,\s*|\s+and\s+|\s*–\s*)` };
const list = { az: `${numeral.az}(?:${joint.az}${numeral.az})*`, en: `${numeral.en}(?:${joint.en}${numeral.en})*` };

/** Only what is said of this act itself, or of the Election Code, is a reference: the Constitution and other rules have clauses and articles too. */
const patterns = {
  az: {
    clause: new RegExp(String.raw`[Bb]u\s+(?:Təlimatın|Qərarın)\s+(?<list>${list.az})\s+bənd`, 'gdu'),
    article: new RegExp(String.raw`Seçki\s+Məcəlləsinin\s+(?:\([^)]*\)\s+)?(?<list>${list.az})\s+maddə`, 'gdu'),
  },
  en: {
    clause: new RegExp(String.raw`[Cc]lauses?\s+(?<list>${list.en})\s+of\s+this\s+(?:Instruction|Decision)`, 'gdu'),
    article: new RegExp(String.raw`[Aa]rticles?\s+(?<list>${list.en})\s+of\s+the\s+Election\s+Code`, 'gdu'),
  },
};

/**
 * Splits a text of an act where it refers to a clause of its own or to an article of the Election Code
 * (Azerbaijani: bu Təlimatın 1.1-ci bəndi, Seçki Məcəlləsinin 14-cü maddəsi).
 * A clause that the act does not have stays plain text.
 * @param clauseIds the clauses of the version the text belongs to, in order
 */
export function splitReferences(text: string, locale: Locale, clauseIds: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end, target } of locate(text, locale, clauseIds)) {
    if (start > done) segments.push({ text: text.slice(done, start), target: null });
    segments.push({ text: text.slice(start, end), target });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), target: null });
  return segments;
}

/**
 * Everything a text refers to, in order and without repetition. A range of clauses (5.1.1-ci – 5.1.3-cü) includes those between.
 * @param clauseIds the clauses of the version the text belongs to, in order
 */
export function referencesOf(text: string, locale: Locale, clauseIds: readonly string[]): ReferenceTarget[] {
  const found = locate(text, locale, clauseIds).flatMap(({ target, until }) => (
    target.kind === 'clause' && until !== null ? between(target.id, until, clauseIds) : [target]
  ));
  return found.filter((target, index) => found.findIndex((other) => keyOf(other) === keyOf(target)) === index);
}

/** What looks like a reference and leads nowhere: a clause that the act has not, or a form that is not understood. */
export type LostReference = { kind: 'no-clause' | 'clause-form' | 'article-form'; /** As it stands in the text. */ words: string };

/** Words that speak of a clause of this act, or of an article of the Election Code, with a number of whatever form; `cited` is the number. */
const loose = {
  az: {
    clause: [/[Bb]u\s+(?:Təlimatın|Qərarın)\s+(?<cited>(?:\d|[IVXLC]+\b)[^;]{0,80}?)\s+bənd/gu],
    article: [/Seçki\s+Məcəlləsinin\s+(?:\([^)]*\)\s+)?(?<cited>(?:\d|[IVXLC]+\b)[^;]{0,80}?)\s+maddə/gu, /Seçki\s+Məcəlləsinin\s+(?<cited>maddə(?:si|ləri)?\s+\d\S*)/gu],
  },
  en: {
    clause: [/[Cc]lauses?\s+(?<cited>(?:\d|[IVXLC]+\b)(?:(?!\bof\b|[Cc]lause)[^;]){0,80}?)\s+of\s+this\s+(?:Instruction|Decision)/gu],
    article: [/[Aa]rticles?\s+(?<cited>(?:\d|[IVXLC]+\b)(?:(?!\bof\b|[Aa]rticle)[^;]){0,80}?)\s+of\s+the\s+Election\s+Code/gu, /(?<cited>[Aa]rts?\.\s+\d[^;]{0,40}?)\s+of\s+the\s+Election\s+Code/gu, /Election\s+Code,?\s+(?<cited>[Aa]rt(?:icles?|s?\.)\s+\d\S*)/gu],
  },
};

/**
 * References that would silently stay plain words: to a clause that the act has not, or to a clause of this act or an
 * article of the Election Code in a form that is not understood (`14-5-ci maddə`, `Article XIV`).
 * @param clauseIds the clauses of the version the text belongs to
 */
export function lostReferences(text: string, locale: Locale, clauseIds: readonly string[]): LostReference[] {
  const absent = numerals(text, locale, 'clause').filter(({ number }) => !clauseIds.includes(number)).map(({ number }): LostReference => ({ kind: 'no-clause', words: number }));
  const strange = (['clause', 'article'] as const).flatMap((kind) => loose[locale][kind].flatMap((pattern) => (
    [...text.matchAll(pattern)].filter(({ groups }) => !isUnderstood(groups?.['cited'] ?? '', locale)).map(([words]): LostReference => ({ kind: `${kind}-form`, words }))
  )));
  return [...absent, ...strange];
}

function isUnderstood(cited: string, locale: Locale): boolean {
  return new RegExp(`^${list[locale]}$`, 'u').test(cited);
}

type Located = { start: number; end: number; target: ReferenceTarget; until: string | null };

function locate(text: string, locale: Locale, clauseIds: readonly string[]): Located[] {
  const clauses = numerals(text, locale, 'clause').flatMap(({ number, start, end }, index, all): Located[] => {
    if (!clauseIds.includes(number)) return [];
    const next = all[index + 1];
    const range = next !== undefined && /^\s*[–-]\s*$/u.test(text.slice(end, next.start));
    return [{ start, end, target: { kind: 'clause', id: number }, until: range ? next.number : null }];
  });
  const articles = numerals(text, locale, 'article').map(({ number, start, end }): Located => ({ start, end, target: { kind: 'article', article: number }, until: null }));
  return [...clauses, ...articles].sort((a, b) => a.start - b.start);
}

function numerals(text: string, locale: Locale, kind: 'clause' | 'article'): Numeral[] {
  return [...text.matchAll(patterns[locale][kind])].flatMap((match) => {
    const offset = match.indices?.groups?.['list']?.[0] ?? 0;
    const listed = match.groups?.['list'] ?? '';
    return [...listed.matchAll(new RegExp(numeral[locale], 'gu'))].map((single) => {
      const start = offset + single.index;
      return { number: single[0].replace(/-.*$/u, ''), start, end: start + single[0].length };
    });
  });
}

function between(first: string, last: string, clauseIds: readonly string[]): ReferenceTarget[] {
  const [from, to] = [clauseIds.indexOf(first), clauseIds.indexOf(last)];
  const ids = to < from ? [first] : clauseIds.slice(from, to + 1);
  return ids.map((id) => ({ kind: 'clause', id }));
}

function keyOf(target: ReferenceTarget): string {
  return target.kind === 'clause' ? `clause ${target.id}` : `article ${target.article}`;
}
