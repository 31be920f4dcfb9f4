import { compareAzerbaijani, lowerAzerbaijani } from '@/lib/azerbaijani/compare';
import { compareNumbers } from '@/lib/documents/cited';
import type { Locale } from '@/lib/locale';
import type { SearchTerm } from './content-schema';
import { buildCorpus, type Corpus } from './corpus';
import type { Entry, SearchIndex, TermGroup } from './index-file';
import { expandTerm, readTerms } from './terms';

/** A word with its language. */
export type TermWord = { word: string; language: 'az' | 'en' | 'ru' };

/** A term with everything where one of its words stands, in the order of rows and clauses; `first` is the page that answers it. */
export type IndexedTerm = { name: string; other: string | null; also: TermWord[]; first: Entry | null; entries: Entry[] };

/** The terms of one letter. */
export type Letter = { letter: string; terms: IndexedTerm[] };

/** Only texts are listed: a term stands on too many pages to say so of each. */
const LISTED: readonly Entry['kind'][] = ['row', 'clause'];

/**
 * The index of words: each term with the rows and clauses where its words stand, by letter, in the order of the reader's alphabet.
 * @param written the terms as the content file has them, in the order of the index
 */
export function indexOfWords(index: SearchIndex, written: readonly SearchTerm[]): Letter[] {
  const corpus = buildCorpus(index);
  const terms = readTerms(index.terms);
  const indexed = index.terms.map((term, group) => indexTerm(term, written[group], entriesOf(corpus, expandTerm(corpus, terms, group)), index));
  const letters = new Map<string, IndexedTerm[]>();
  for (const term of indexed.sort((a, b) => compareWords(a.name, b.name, index.locale))) {
    const letter = upper(term.name.charAt(0), index.locale);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, own]) => ({ letter, terms: own }));
}

function indexTerm({ label, first }: TermGroup, written: SearchTerm | undefined, entries: Entry[], index: SearchIndex): IndexedTerm {
  return {
    name: label[0], other: label[1] ?? null, also: (['az', 'en', 'ru'] as const).flatMap((language) => (written?.[language] ?? []).map((word) => ({ word, language }))),
    first: index.entries.find(({ href, within }) => href === first && within === undefined) ?? null, entries,
  };
}

function entriesOf({ entries, postings }: Corpus, ways: ReturnType<typeof expandTerm>): Entry[] {
  const found = new Set<number>();
  for (const way of ways) {
    const places = way.map((expansion) => new Set([...expansion.keys()].flatMap((id) => postings[id]?.entries ?? [])));
    for (const at of places[0] ?? []) if (places.every((set) => set.has(at))) found.add(at);
  }
  return [...found].map((at) => entries[at]).filter((entry): entry is Entry => entry !== undefined && LISTED.includes(entry.kind) && !entry.notInForce).sort(inOrder);
}

/** Rows by their number, then acts in their order with clauses by their number. */
function inOrder(a: Entry, b: Entry): number {
  if (a.kind !== b.kind) return a.kind === 'row' ? -1 : 1;
  const byAct = (a.document ?? '').localeCompare(b.document ?? '', 'en');
  return byAct || compareNumbers(a.number ?? '0', b.number ?? '0');
}

function compareWords(a: string, b: string, locale: Locale): number {
  return locale === 'az' ? compareAzerbaijani(a, b) : a.localeCompare(b, 'en');
}

function upper(letter: string, locale: Locale): string {
  if (locale === 'en') return letter.toUpperCase();
  const small = lowerAzerbaijani(letter);
  return small === 'i' ? 'İ' : small.toUpperCase();
}
