import { buildCorpus, type Corpus } from './corpus';
import { expandWord, type Reading } from './expand';
import { hrefOf, isOfVersion, NO_FILTERS, type Filters } from './filters';
import { KINDS, type Entry, type Kind, type SearchIndex } from './index-file';
import { findJumps } from './jumps';
import { readQuery, type QueryWord } from './query';
import { rank } from './rank';
import { largeWords, readTerms } from './terms';
import { understand, type Understood } from './understood';
import { unitsOf, type Unit } from './units';

/** Something found. `jump`: the query names it by its number. `href` is without the language. */
export type Hit = { entry: Entry; href: string; precinct: number | null; jump: boolean };

/**
 * The answer to a query, the best first. `marks` are folded words, or their beginnings, to be marked in texts; `counts` how many
 * there are of each kind, whatever kind is asked for; `partial` when nothing has all the words; `suggestion` what was probably meant.
 */
export type Answer = { hits: Hit[]; marks: string[]; counts: ReadonlyMap<Kind, number>; understood: Understood[]; partial: boolean; suggestion: string | null };

/** Answers queries over one index. */
export type Engine = { search: (query: string, filters?: Filters) => Answer };

/** Readings of words that are remembered between keys. */
const REMEMBERED = 500;
const MOST_MARKS = 60;

/** Builds the search over a loaded index. */
export function createEngine(index: SearchIndex): Engine {
  const corpus = buildCorpus(index);
  const terms = readTerms(index.terms);
  const known = new Map<string, Reading>();

  function read(word: QueryWord): Reading {
    const before = known.get(word.typed);
    if (before) return before;
    const reading = expandWord(corpus, word, terms.words.has(word.word));
    if (known.size >= REMEMBERED) known.clear();
    known.set(word.typed, reading);
    return reading;
  }

  function search(query: string, { kind, version }: Filters = NO_FILTERS): Answer {
    const units = unitsOf(query, { corpus, terms, read });
    const jumps = findJumps(query, index.entries).map(({ entry, precinct }): Hit => toHit(entry, version, precinct ?? null, true));
    const ranked = rank(corpus, units, readQuery(query).all.map((word) => read(word).as));
    const jumped = new Set(jumps.filter(({ precinct }) => precinct === null).map(({ entry }) => entry));
    const found = ranked.flatMap(({ at }) => {
      const entry = index.entries[at];
      return entry && !jumped.has(entry) ? [toHit(entry, version, null, false)] : [];
    });
    const all = [...jumps, ...found].filter(({ entry }) => isOfVersion(entry, version));
    return {
      hits: kind === null ? all : all.filter(({ entry }) => entry.kind === kind), counts: countKinds(all), marks: marksOf(units, corpus, index.terms),
      understood: understand(units, corpus, index.terms), partial: jumps.length === 0 && ranked.length > 0 && (ranked[0]?.coverage ?? 1) < 0.99, suggestion: suggest(query, units),
    };
  }

  return { search };
}

function toHit(entry: Entry, version: string | null, precinct: number | null, jump: boolean): Hit {
  const href = hrefOf(entry, version);
  return { entry, href: precinct === null ? href : `${href}/${precinct}`, precinct, jump };
}

function countKinds(hits: readonly Hit[]): Map<Kind, number> {
  return new Map(KINDS.map((kind) => [kind, hits.filter(({ entry }) => entry.kind === kind).length] as const).filter(([, count]) => count > 0));
}

/** What to mark: the typed beginnings where they were met as such, otherwise the words they stand for. */
function marksOf(units: readonly Unit[], { words }: Corpus, terms: SearchIndex['terms']): string[] {
  const marks = units.flatMap(({ typed, readings, term }) => [
    ...readings.flatMap(({ expansion, how, as }, index) => (how === 'word' ? [...wordForms(typed[index]), as] : [...expansion.keys()].map((id) => words[id] ?? ''))),
    ...(term === null ? [] : termMarks(terms[term]?.words ?? [])),
  ]);
  return [...new Set(marks)].filter((mark) => mark.length > 1 && !/^[~@]/.test(mark)).slice(0, MOST_MARKS);
}

/** Words of a phrase mark too much by themselves (“foreign citizen” every citizen): they are marked only where the term has no single word. */
function termMarks(words: readonly string[]): string[] {
  const phrases = words.map(largeWords);
  const single = phrases.filter(({ length }) => length === 1).flat();
  return single.some((word) => !word.startsWith('~')) ? single : phrases.flat();
}

function wordForms(word: QueryWord | undefined): string[] {
  return word ? [word.word, word.word.replaceAll('sh', 's').replaceAll('ch', 'c')] : [];
}

/** The query with its slips corrected; null without a slip. */
function suggest(query: string, units: readonly Unit[]): string | null {
  let corrected = query;
  for (const { typed, readings } of units) {
    typed.forEach((word, index) => {
      const meant = readings[index]?.meant;
      if (meant) corrected = corrected.replace(word.typed, meant);
    });
  }
  return corrected === query ? null : corrected;
}
