import type { Corpus, Field } from './corpus';
import type { Expansion } from './expand';
import type { Entry } from './index-file';
import { isSmall } from './query';
import { isSameWord } from './suffixes';
import type { Alternative, Unit } from './units';

/** An entry by its number with its score and the share of the query that it meets (0–1, rare words counting more). */
export type Ranked = { at: number; score: number; coverage: number };

const EQUAL_NAME = 3;
const ADJACENT = 1.6;
/** A spelling that few texts have, typed with its own letters, comes before everything that spells it otherwise. */
const SPELLED = 20;
/** What is no longer in force stands behind what is. */
const NOT_IN_FORCE = 0.55;
/** A part of a page stands behind whole pages. */
const PART = 0.75;
/** Acts stand before pages that only speak of the same. */
const ACT = 1.3;
/** Pages of no act, plan, path or election, e.g. tools and “about”, stand behind those. */
const GENERAL = 0.7;
/** A word that stands almost everywhere asks for no single row or clause: whole acts, plans and elections come first. */
const [WHOLE, EVERYWHERE] = [2, 0.15];
const OF_ACT_OR_PLAN = /^\/(?:documents|elections\/[^/]+(?:\/calendar)?$|elections\/[^/]+\/calendar\/paths)/;
/** A hit must reach this share of the first one's score, unless it meets the whole query. */
const LEAST_SHARE = 0.3;
/** Neighbourhood is looked at for the best only. */
const LOOKED_AT = 60;

/**
 * Entries by how well they meet a query, the best first. docs/search.md says why in this order.
 * @param all all words of the query, folded: an entry whose name is just these comes first
 */
export function rank(corpus: Corpus, units: readonly Unit[], all: readonly string[]): Ranked[] {
  const { entries } = corpus;
  const scores = new Float64Array(entries.length);
  const met = new Float64Array(entries.length);
  const missing = new Uint8Array(entries.length);
  let whole = 0;
  for (const unit of units) {
    const { score, rarity } = scoreUnit(corpus, unit);
    whole += rarity;
    for (let at = 0; at < entries.length; at += 1) {
      const own = score[at] ?? 0;
      if (own > 0) {
        scores[at] = (scores[at] ?? 0) + own;
        met[at] = (met[at] ?? 0) + rarity;
      } else if (unit.required) missing[at] = 1;
    }
  }
  const found: Ranked[] = [];
  scores.forEach((score, at) => {
    if (score <= 0 || missing[at]) return;
    const entry = entries[at];
    const coverage = whole === 0 ? 0 : Math.min(1, (met[at] ?? 0) / whole);
    found.push({ at, score: score * coverage ** 2 * (entry ? factorOf(entry) : 1) * (units.some(({ spelled }) => spelled?.has(at)) ? SPELLED : 1), coverage });
  });
  found.sort(byScore);
  const literal = units.flatMap(({ readings }) => readings.map(({ expansion }) => expansion));
  for (const one of found.slice(0, LOOKED_AT)) one.score *= boostOf(corpus.fields[one.at] ?? [], literal, all, corpus);
  if (found.filter(({ coverage }) => coverage > 0.99).length > entries.length * EVERYWHERE) for (const one of found) one.score *= isWhole(entries[one.at]) ? WHOLE : 1;
  found.sort(byScore);
  const least = (found[0]?.score ?? 0) * LEAST_SHARE;
  return found.filter(({ score, coverage }) => coverage > 0.99 || score >= least);
}

function factorOf({ kind, href, notInForce, within }: Entry): number {
  const byKind = kind === 'document' ? ACT : kind === 'page' && !OF_ACT_OR_PLAN.test(href) ? GENERAL : 1;
  return byKind * (notInForce ? NOT_IN_FORCE : 1) * (within ? PART : 1);
}

function isWhole(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.within === undefined && (entry.kind === 'document' || (entry.kind === 'page' && OF_ACT_OR_PLAN.test(entry.href)));
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.at - b.at;
}

/** The best of a unit's alternatives for each entry, and how rare the unit is. */
function scoreUnit(corpus: Corpus, { alternatives }: Unit): { score: Float64Array; rarity: number } {
  const score = new Float64Array(corpus.entries.length);
  for (const alternative of alternatives) {
    const own = scoreAlternative(corpus, alternative);
    for (let at = 0; at < score.length; at += 1) if ((own[at] ?? 0) > (score[at] ?? 0)) score[at] = own[at] ?? 0;
  }
  return { score, rarity: rarityOf(corpus, score.reduce((count, one) => count + (one > 0 ? 1 : 0), 0)) };
}

function scoreAlternative(corpus: Corpus, { words, quality, adjacent, only }: Alternative): Float64Array {
  const total = new Float64Array(corpus.entries.length);
  const count = new Uint8Array(corpus.entries.length);
  for (const expansion of words) {
    const own = scoreWord(corpus, expansion);
    own.forEach((one, at) => {
      if (one === 0) return;
      total[at] = (total[at] ?? 0) + one * quality;
      count[at] = (count[at] ?? 0) + 1;
    });
  }
  total.forEach((one, at) => {
    if (one > 0 && (count[at] !== words.length || (only && !only.has(at)) || (adjacent && !standsTogether(corpus.fields[at] ?? [], words)))) total[at] = 0;
  });
  return total;
}

function scoreWord({ postings, entries }: Corpus, expansion: Expansion): Float64Array {
  const own = new Float64Array(entries.length);
  let stands = 0;
  for (const [id, quality] of expansion) {
    const { entries: places, weights } = postings[id] ?? { entries: [], weights: [] };
    places.forEach((at, index) => {
      if (own[at] === 0) stands += 1;
      own[at] = Math.max(own[at] ?? 0, (weights[index] ?? 0) * quality);
    });
  }
  const rarity = Math.log(1 + entries.length / Math.max(1, stands));
  for (let at = 0; at < own.length; at += 1) own[at] = (own[at] ?? 0) * rarity;
  return own;
}

function rarityOf({ entries }: Corpus, stands: number): number {
  return Math.log(1 + entries.length / Math.max(1, stands));
}

/** A name that is just what was typed, or the words of the query side by side. */
function boostOf(fields: readonly Field[], literal: readonly Expansion[], all: readonly string[], corpus: Corpus): number {
  const named = fields.some(({ isName, words }) => isName && isNamed(words.map((id) => corpus.words[id] ?? ''), all));
  const together = literal.length > 1 && standsTogether(fields, literal);
  return (named ? EQUAL_NAME : 1) * (together ? ADJACENT : 1);
}

/** Whether a name is just what was typed; “the” and its like may be left out where two other words remain. */
function isNamed(name: readonly string[], all: readonly string[]): boolean {
  if (isSameWords(name, all)) return true;
  const [large, typed] = [name, all].map((words) => words.filter((word) => !isSmall(word)));
  return (typed?.length ?? 0) > 1 && isSameWords(large ?? [], typed ?? []);
}

function isSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => isSameWord(word, b[index] ?? ''));
}

function standsTogether(fields: readonly Field[], words: readonly Expansion[]): boolean {
  return fields.some((field) => {
    for (let from = 0; from + words.length <= field.words.length; from += 1) {
      if (words.every((expansion, index) => expansion.has(field.words[from + index] ?? -1))) return true;
    }
    return false;
  });
}
