import type { Corpus } from './corpus';
import { dayInQuery } from './days';
import type { Expansion, Reading } from './expand';
import { plainWords, readQuery, type QueryWord } from './query';
import { spelledIn } from './spelling';
import { expandTerm, termAt, type Terms } from './terms';

/** One way to meet a part of the query: all its words in one entry, side by side where `adjacent`. */
export type Alternative = { words: readonly Expansion[]; quality: number; adjacent: boolean; /** The only entries that may meet it: a phrase that stands somewhere letter for letter is met nowhere else. */ only?: ReadonlySet<number> };

/** A part of the query that an entry may meet: a word, a term of several words, a phrase, a day. */
export type Unit = {
  typed: readonly QueryWord[];
  readings: readonly Reading[];
  alternatives: readonly Alternative[];
  /** The term it is, as a number in the index's list. */
  term: number | null;
  /** Only what has it counts: a phrase in quotation marks. */
  required: boolean;
  /** Entries that spell it as it was typed, where most spell it otherwise (a misprint that stands in a text); null where that says nothing. */
  spelled: ReadonlySet<number> | null;
};

/** How much another word for the same counts. */
const SAME_MEANING = 0.75;

/** Looks words up once: the same words are asked for at every key. */
export type Lookup = { corpus: Corpus; terms: Terms; read: (word: QueryWord) => Reading };

/** The parts of a query. */
export function unitsOf(query: string, lookup: Lookup): Unit[] {
  const { phrases, words } = readQuery(query);
  const phraseUnits = phrases.map((phrase): Unit => phraseUnit(phrase, lookup));
  const day = dayInQuery(plainWords(query));
  if (!day || phrases.length > 0) return [...phraseUnits, ...wordUnits(words, lookup)];
  const others = words.filter(({ typed, word }) => day.others.includes(word) || day.others.includes(typed.toLowerCase()));
  return [dayUnit(day.day, words.filter((word) => !others.includes(word)), lookup), ...wordUnits(others, lookup)];
}

function wordUnits(words: readonly QueryWord[], lookup: Lookup): Unit[] {
  const units: Unit[] = [];
  const plain = words.map((word) => lookup.read(word).as);
  for (let at = 0; at < words.length;) {
    const term = termAt(lookup.terms, plain, at);
    const length = term?.length ?? 1;
    units.push(termUnit(words.slice(at, at + length), term?.group ?? null, lookup));
    at += length;
  }
  return units;
}

function termUnit(typed: readonly QueryWord[], term: number | null, lookup: Lookup): Unit {
  const readings = typed.map(lookup.read);
  const literal: Alternative = { words: readings.map(({ expansion }) => expansion), quality: 1, adjacent: false };
  const others = term === null ? [] : expandTerm(lookup.corpus, lookup.terms, term).map((words): Alternative => ({ words, quality: SAME_MEANING, adjacent: false }));
  return { typed, readings, alternatives: [literal, ...others], term, required: false, spelled: rarelySpelled(typed, lookup) };
}

/** Somebody who types ə, ı or ş means it; without such letters a rare spelling is chance. */
function rarelySpelled(typed: readonly QueryWord[], { corpus }: Lookup): Set<number> | null {
  const [word] = typed;
  if (!word || typed.length > 1 || !/[əışçğöü]/iu.test(word.typed)) return null;
  const places = corpus.postings[corpus.idOf.get(word.word) ?? -1]?.entries ?? [];
  const spelled = spelledIn(corpus, [word], places);
  return spelled.size > 0 && spelled.size < places.length / 2 ? spelled : null;
}

/** The last word of a phrase may be its beginning; the others are whole. */
function phraseUnit(typed: readonly QueryWord[], { corpus, read }: Lookup): Unit {
  const readings = typed.map((word, index): Reading => {
    if (index === typed.length - 1) return read(word);
    const id = corpus.idOf.get(word.word);
    return { expansion: new Map(id === undefined ? [] : [[id, 1]]), how: 'word', as: word.word, meant: null };
  });
  const places = readings.every(({ how }) => how === 'word') ? [...readings[0]?.expansion.keys() ?? []].flatMap((id) => corpus.postings[id]?.entries ?? []) : [];
  const spelled = spelledIn(corpus, typed, new Set(places));
  const phrase: Alternative = { words: readings.map(({ expansion }) => expansion), quality: 1, adjacent: true, ...(spelled.size > 0 && { only: spelled }) };
  return { typed, readings, alternatives: [phrase], term: null, required: true, spelled: null };
}

function dayUnit(day: string, typed: readonly QueryWord[], { corpus, read }: Lookup): Unit {
  const id = corpus.idOf.get(`@${day.replace(/^--/, '-')}`) ?? corpus.idOf.get(`@${day}`);
  const readings = typed.map(read);
  const literal: Alternative = { words: readings.map(({ expansion }) => expansion), quality: 0.6, adjacent: false };
  const known: Alternative[] = id === undefined ? [] : [{ words: [new Map([[id, 1]])], quality: 1, adjacent: false }];
  return { typed, readings, alternatives: [...known, literal], term: null, required: false, spelled: null };
}
