import { buildCorpus, type Corpus } from './corpus';
import { expandWord, type Reading } from './expand';
import { isOfVersion, NO_FILTERS, type Filters } from './filters';
import { kindOf, toHit, type Hit } from './hit';
import { HIT_KINDS, type Entry, type HitKind, type SearchIndex } from './index-file';
import { findJumps, readNumber, type Jump } from './jumps';
import { findMissing, type Missing } from './missing';
import { isOnlySmall, readQuery, type QueryWord } from './query';
import { rank, type Ranked } from './rank';
import { largeWords, readTerms } from './terms';
import { tokenize } from './tokens';
import { understand, type Understood } from './understood';
import { unitsOf, type Unit } from './units';

/**
 * The answer to a query, the best first. `marks` are folded words, or their beginnings, to be marked in texts; `counts` how many
 * there are of each kind, whatever kind is asked for; `partial` when nothing has all the words; `suggestion` what was probably meant;
 * `missing` what the query names by a number and is not there; `onlySmall` when it has no word to search for.
 */
export type Answer = { hits: Hit[]; marks: string[]; counts: ReadonlyMap<HitKind, number>; understood: Understood[]; partial: boolean; suggestion: string | null; missing: Missing | null; onlySmall: boolean };

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
    const named = findJumps(query, index.entries);
    const jumps = named.map(({ entry, precinct }): Hit => toHit(entry, version, precinct ?? null, true));
    const stands = (number: string) => corpus.idOf.has(number);
    const missing = jumps.length > 0 ? null : findMissing(query, index.entries, stands);
    const onlySmall = jumps.length === 0 && isOnlySmall(readQuery(query));
    const all = readQuery(query).all.map((word) => read(word).as);
    const ranked = missing && !stands(readNumber(query).bare) ? [] : rank(corpus, units, all).filter(({ at }) => !onlySmall || isTitled(index.entries[at], all)).filter(isNotOtherOfNumber(query, named));
    const jumped = new Set(jumps.filter(({ precinct }) => precinct === null).map(({ entry }) => entry));
    const found = ranked.flatMap(({ at }) => {
      const entry = index.entries[at];
      return entry && !jumped.has(entry) ? [toHit(entry, version, null, false)] : [];
    });
    const hits = [...jumps, ...found].filter(({ entry }) => isOfVersion(entry, version));
    return {
      hits: kind === null ? hits : hits.filter((hit) => kindOf(hit) === kind), counts: countKinds(hits), marks: marksOf(units, corpus, index.terms),
      understood: missing || onlySmall ? [] : understand(units, corpus, index.terms), partial: jumps.length === 0 && ranked.length > 0 && (ranked[0]?.coverage ?? 1) < 0.99, suggestion: missing || onlySmall ? null : suggest(query, units), missing, onlySmall,
    };
  }

  /** `row 17` is not constituency 17 as well. */
  function isNotOtherOfNumber(query: string, named: readonly Jump[]): (one: Ranked) => boolean {
    const { kind, bare } = readNumber(query);
    const kinds = named.map(({ entry }) => entry.kind);
    return ({ at }) => {
      const entry = index.entries[at];
      return kind === null || named.length === 0 || entry?.number !== bare || kinds.includes(entry.kind);
    };
  }

  return { search };
}

/** Whether a name of the entry is just these words. */
function isTitled(entry: Entry | undefined, words: readonly string[]): boolean {
  return [...(entry?.name ?? []), ...(entry?.alias ?? [])].some((name) => tokenize(name).join(' ') === words.join(' '));
}

function countKinds(hits: readonly Hit[]): Map<HitKind, number> {
  return new Map(HIT_KINDS.map((kind) => [kind, hits.filter((hit) => kindOf(hit) === kind).length] as const).filter(([, count]) => count > 0));
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
