import { diffArrays } from 'diff';

/** A piece of two texts: words that both have, or words of the older text in whose place the newer has others. One of the two may be empty. */
export type WordPassage = { kind: 'kept'; text: string } | { kind: 'changed'; removed: string; added: string };

/** Tokens of a passage: what is kept is in both texts, the same. */
type Run = { kept: string[] } | Changed;

type Changed = { removed: string[]; added: string[] };

/** A word with its suffix (`1.1-ci`, `2024-cü`, `30/117`, `party’s`), a stretch of white space, or one mark. */
const token = /[\p{L}\p{M}\p{N}]+(?:(?:[-‑’'ʼ]|(?<=\p{N})[./](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** The words, spaces and marks of a text, in order; joined they are the text. A word is never divided, a mark never hangs on a word. */
export function toTokens(text: string): string[] {
  return text.match(token) ?? [];
}

/** The words of a text without spaces and marks. */
export function toWords(text: string): string[] {
  return toTokens(text).filter(isWord);
}

/**
 * Compares two texts word by word. What is kept and removed is the older text, what is kept and added the newer, to the letter.
 * Changes with nothing or next to nothing between them are told as one, so that a rewritten phrase reads as a phrase.
 */
export function compareWords(older: string, newer: string): WordPassage[] {
  if (older === newer) return older === '' ? [] : [{ kind: 'kept', text: older }];
  const runs = joinKept(joinNeighbours(toRuns(toTokens(older), toTokens(newer))));
  runs.forEach((_, index) => slide(runs, index));
  return runs.flatMap((run): WordPassage[] => {
    if ('kept' in run) return run.kept.length > 0 ? [{ kind: 'kept', text: run.kept.join('') }] : [];
    return [{ kind: 'changed', removed: run.removed.join(''), added: run.added.join('') }];
  });
}

/** Two kept runs in a row become one, so that every change stands between two kept runs or at an end. */
function joinKept(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && 'kept' in last && 'kept' in run) last.kept.push(...run.kept);
    else joined.push('kept' in run ? { kept: [...run.kept] } : run);
  }
  return joined;
}

function toRuns(older: string[], newer: string[]): Run[] {
  const runs: Run[] = [];
  for (const { value, added, removed } of diffArrays(older, newer)) {
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ kept: value });
    else if (last && 'removed' in last) last[added ? 'added' : 'removed'].push(...value);
    else runs.push({ removed: added ? [] : [...value], added: added ? [...value] : [] });
  }
  return runs;
}

/** Joins two changes with nothing between them, or with a word or two that are no more than either change. */
function joinNeighbours(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const [before, between] = [joined.at(-2), joined.at(-1)];
    if (before && between && 'removed' in before && 'kept' in between && 'removed' in run && isSlight(between.kept, before, run)) {
      before.removed.push(...between.kept, ...run.removed);
      before.added.push(...between.kept, ...run.added);
      joined.pop();
    } else joined.push(run);
  }
  return joined.flatMap(trim);
}

/** A comma that comes alone stays a change of its own, beside a word that is replaced too. */
function isSlight(kept: readonly string[], before: Changed, after: Changed): boolean {
  const [left, right, between] = [wordsIn(before), wordsIn(after), kept.filter(isWord).length];
  if (left === 0 || right === 0) return kept.join('').trim() === '' && (isOneSided(before, after, 'removed') || isOneSided(before, after, 'added'));
  return between === 0 || (between <= 2 && between <= Math.min(left, right));
}

function isOneSided(before: Changed, after: Changed, empty: keyof Changed): boolean {
  return before[empty].length === 0 && after[empty].length === 0;
}

function wordsIn({ removed, added }: Changed): number {
  return Math.max(removed.filter(isWord).length, added.filter(isWord).length);
}

/** What both sides of a change begin and end with is no part of it. */
function trim(run: Run): Run[] {
  if ('kept' in run) return [run];
  const { removed, added } = run;
  const shorter = Math.min(removed.length, added.length);
  let start = 0;
  while (start < shorter && removed[start] === added[start]) start += 1;
  let end = 0;
  while (end < shorter - start && removed.at(-1 - end) === added.at(-1 - end)) end += 1;
  return [
    { kept: added.slice(0, start) },
    { removed: removed.slice(start, removed.length - end), added: added.slice(start, added.length - end) },
    { kept: added.slice(added.length - end) },
  ];
}

/** An addition or removal between repeated words can stand at several places; it is put where a reader would cut. */
function slide(runs: Run[], index: number): void {
  const [before, run, after] = [runs[index - 1], runs[index], runs[index + 1]];
  if (!before || !run || !after || !('kept' in before) || !('kept' in after) || 'kept' in run) return;
  const moving = run.removed.length === 0 ? run.added : run.added.length === 0 ? run.removed : null;
  if (!moving) return;
  const all = [...before.kept, ...moving, ...after.kept];
  // Something stays between two changes.
  const [first, last] = [index > 1 ? 1 : 0, all.length - moving.length - (index < runs.length - 2 ? 1 : 0)];
  let start = before.kept.length;
  while (start > first && all[start - 1] === all[start + moving.length - 1]) start -= 1;
  let best = { start, score: -1 };
  for (let at = start; at <= last; at += 1) {
    if (at > start && all[at - 1] !== all[at + moving.length - 1]) break;
    const score = neatness(all.slice(at, at + moving.length));
    if (score > best.score) best = { start: at, score };
  }
  before.kept = all.slice(0, best.start);
  moving.splice(0, moving.length, ...all.slice(best.start, best.start + moving.length));
  after.kept = all.slice(best.start + moving.length);
}

/** Best is from a word to the mark that closes it and its space, or from the comma or “and” that begins an addition to its last word. */
function neatness(tokens: readonly string[]): number {
  const text = tokens.join('');
  if (/^[^\s\p{P}].*[,;:.]\s*$/su.test(text)) return /\s$/u.test(text) ? 4 : 3;
  if (/^(?:[,;:.]\s|\s(?:and|or|və|ya)\s.*\S$)/su.test(text)) return 2;
  return /^\S.*\s$/su.test(text) ? 1 : 0;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(text);
}
