import { findDirective, fold, type TextDirective } from './text-search';
import { stripEnd, stripStart, letter, wholeWords, type Passage, type Spot } from './text-words';

/** Longer passages are named by their first and last words. */
const LONGEST_WHOLE = 120;
const CONTEXTS = [0, 2, 4, 8, 16, 1000];
const ENDS = [3, 5, 8, 16, 1000];

/**
 * The text directive that makes a browser scroll to these words and highlight them, with as much of the words around
 * them as it takes to mean this occurrence and no earlier one. Half words at the ends are completed, because browsers
 * find whole words only.
 * @param paragraphs the page's paragraphs in order, white space collapsed
 * @returns null where the passage holds no word, or nothing could tell it from the same words earlier on the page
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective(paragraphs: readonly string[], from: Spot, until: Spot): TextDirective | null {
  const passage = wholeWords(paragraphs, from, until);
  if (passage === null) return null;
  const folded = paragraphs.map(fold);
  for (const directive of candidates(paragraphs, passage)) {
    const found = findDirective(folded, directive);
    if (found && isSame(found.from, passage.from) && isSame(found.until, passage.until)) return directive;
  }
  return null;
}

/** A text directive as it is written in an address, after `#` and an anchor or nothing: `:~:text=prefix-,start,end,-suffix`. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [prefix === null ? null : `${encode(prefix)}-`, encode(start), end === null ? null : encode(end), suffix === null ? null : `-${encode(suffix)}`];
  return `:~:text=${terms.filter((term) => term !== null).join(',')}`;
}

/** Directives from the shortest to the one with all the context there is. */
function* candidates(paragraphs: readonly string[], passage: Passage): Generator<TextDirective> {
  const { from, until } = passage;
  const [first, last] = [paragraphs[from.paragraph] ?? '', paragraphs[until.paragraph] ?? ''];
  const whole = from.paragraph === until.paragraph ? first.slice(from.offset, until.offset) : null;
  const [opening, closing] = [whole ?? first.slice(from.offset), whole ?? last.slice(0, until.offset)];
  for (const context of CONTEXTS) {
    const around = { prefix: before(paragraphs, from, context), suffix: after(paragraphs, until, context) };
    if (whole !== null && (whole.length <= LONGEST_WHOLE || wordsIn(whole) < 3)) yield { ...around, start: whole, end: null };
    else for (const words of ENDS) yield* ranges(opening, closing, words, around, whole !== null);
  }
  if (whole !== null) yield { prefix: before(paragraphs, from, 1000), suffix: after(paragraphs, until, 1000), start: whole, end: null };
}

/** Beginning and end of a passage; in one paragraph they must not overlap. */
function* ranges(opening: string, closing: string, words: number, around: { prefix: string | null; suffix: string | null }, together: boolean): Generator<TextDirective> {
  const all = wordsIn(opening);
  const count = together ? Math.min(words, Math.floor(all / 2)) : words;
  if (count > 0) yield { ...around, start: head(opening, count), end: tail(closing, count) };
}

/** The words right before a place in its own paragraph, because between paragraphs there may be numbers and buttons; null where there are none. */
function before(paragraphs: readonly string[], { paragraph, offset }: Spot, count: number): string | null {
  return context((paragraphs[paragraph] ?? '').slice(0, offset), count, tail);
}

function after(paragraphs: readonly string[], { paragraph, offset }: Spot, count: number): string | null {
  return context((paragraphs[paragraph] ?? '').slice(offset), count, head);
}

function context(text: string, count: number, cut: (text: string, count: number) => string): string | null {
  return count === 0 || !letter.test(text) ? null : cut(text.trim(), count);
}

/** The first words of a text, without punctuation after the last of them. */
function head(text: string, count: number): string {
  const cut = text.split(' ').slice(0, count).join(' ');
  return letter.test(cut) ? cut.slice(0, stripEnd(cut, cut.length)) : head(text, count + 1);
}

/** The last words of a text, without punctuation before the first of them. */
function tail(text: string, count: number): string {
  const cut = text.split(' ').slice(-count).join(' ');
  return letter.test(cut) ? cut.slice(stripStart(cut, 0)) : tail(text, count + 1);
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

/** A dash and a comma have a meaning between terms; brackets and the like end a link in many messengers. */
function encode(term: string): string {
  return encodeURIComponent(term).replace(/[-!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function isSame(a: Spot, b: Spot): boolean {
  return a.paragraph === b.paragraph && a.offset === b.offset;
}
