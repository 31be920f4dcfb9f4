import { lowerAzerbaijani } from '@/lib/azerbaijani/compare';
import { soundKey } from './cyrillic';
import type { Entry, SearchIndex } from './index-file';
import { locateTokens, tokenize } from './tokens';
import { lettersOf } from './typos';

/** Where a word stands: numbers of entries, and how much it counts in each. */
export type Postings = { entries: number[]; weights: number[] };

/** A field of an entry as numbers of words, with whether it is a name. */
export type Field = { words: readonly number[]; isName: boolean };

/** Every word of an index and where it stands. Words are known by their number. */
export type Corpus = {
  entries: readonly Entry[];
  words: readonly string[];
  idOf: ReadonlyMap<string, number>;
  /** The word as the texts write it first, with its own letters; small ones where any text has them: a name has none. */
  surfaces: readonly string[];
  postings: readonly Postings[];
  fields: readonly (readonly Field[])[];
  /** Numbers of words in the order of their letters, for looking up beginnings. */
  sorted: readonly number[];
  /** The letters of each word, see {@link lettersOf}. */
  letters: Int32Array;
  /** Words of constituencies' names by what they sound like. */
  sounds: ReadonlyMap<string, readonly number[]>;
};

/** How much a word counts by where it stands: names and short names before texts, texts before what stands beside them. */
const WEIGHTS = { name: 10, text: 4, rest: 1.2 } as const;

type Building = { words: string[]; idOf: Map<string, number>; surfaces: string[]; postings: Postings[] };

/** Reads an index once: some hundred short texts, a few dozen milliseconds on a cheap phone. */
export function buildCorpus({ entries }: SearchIndex): Corpus {
  const building: Building = { words: [], idOf: new Map(), surfaces: [], postings: [] };
  const fields = entries.map((entry, at) => addEntry(building, entry, at));
  const sorted = building.words.map((_, id) => id).sort((a, b) => ((building.words[a] ?? '') < (building.words[b] ?? '') ? -1 : 1));
  return { entries, ...building, fields, sorted, letters: Int32Array.from(building.words, lettersOf), sounds: soundsOf(entries, building.idOf) };
}

/** Numbers of the words that begin with a folded beginning, the word itself included. */
export function wordsBeginning({ sorted, words }: Corpus, beginning: string): number[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[sorted[middle] ?? 0] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < sorted.length && words[sorted[at] ?? 0]?.startsWith(beginning); at += 1) found.push(sorted[at] ?? 0);
  return found;
}

function addEntry(building: Building, entry: Entry, at: number): Field[] {
  const names = [...entry.name, ...(entry.alias ?? [])].map((text) => addField(building, text, at, 'name'));
  const texts = (entry.text ?? []).map((text) => addField(building, text, at, 'text'));
  const rest = [...(entry.rest ?? []), entry.number ?? '', ...(entry.days ?? []).flatMap(({ day }) => dayWords(day))].map((text) => addField(building, text, at, 'rest'));
  for (const { day, kind } of entry.days ?? []) {
    for (const word of dayWords(day)) addWord(building, word, word, at, kind === 'on' ? WEIGHTS.name : WEIGHTS.name * 0.8);
  }
  return [...names, ...texts, ...rest];
}

/** A day is indexed as itself and as a day of every year. */
export function dayWords(day: string): string[] {
  return [`@${day}`, `@-${day.slice(4)}`];
}

function addField(building: Building, text: string, at: number, kind: keyof typeof WEIGHTS): Field {
  const tokens = text === '' || text.startsWith('@') ? [] : locateTokens(text);
  const weight = WEIGHTS[kind] / (1 + (kind === 'name' ? 0.15 : 0.008) * Math.max(0, tokens.length - 1));
  return { isName: kind === 'name', words: tokens.map(({ word, start, end }) => addWord(building, word, text.slice(start, end), at, weight)) };
}

function addWord({ words, idOf, surfaces, postings }: Building, word: string, surface: string, at: number, weight: number): number {
  let id = idOf.get(word);
  if (id === undefined) {
    id = words.push(word) - 1;
    idOf.set(word, id);
    surfaces.push(surface);
    postings.push({ entries: [], weights: [] });
  } else if (surface !== surfaces[id] && surface === lowerAzerbaijani(surfaces[id] ?? '')) surfaces[id] = surface;
  const { entries, weights } = postings[id] ?? { entries: [], weights: [] };
  const last = entries.length - 1;
  if (entries[last] !== at) {
    entries.push(at);
    weights.push(weight);
  } else if ((weights[last] ?? 0) < weight) weights[last] = weight;
  return id;
}

function soundsOf(entries: readonly Entry[], idOf: ReadonlyMap<string, number>): Map<string, number[]> {
  const sounds = new Map<string, number[]>();
  for (const { kind, name } of entries) {
    if (kind !== 'constituency') continue;
    for (const word of new Set(tokenize(name[0]))) {
      const [key, id] = [soundKey(word), idOf.get(word) ?? 0];
      const known = sounds.get(key) ?? [];
      if (!known.includes(id)) sounds.set(key, [...known, id]);
    }
  }
  return sounds;
}
