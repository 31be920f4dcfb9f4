/** A place in a list of paragraphs: which one, and how many UTF-16 units into it. */
export type Spot = { paragraph: number; offset: number };

/** What words are made of. */
export const letter = /[\p{L}\p{N}\p{M}]/u;

/** From the first to behind the last character of a passage. */
export type Passage = { from: Spot; until: Spot };

/** The passage without punctuation at its ends and with half words completed; null where no word is in it. */
export function wholeWords(paragraphs: readonly string[], from: Spot, until: Spot): Passage | null {
  const [first, last] = [firstWord(paragraphs, from, until), lastWord(paragraphs, from, until)];
  if (first === null || last === null) return null;
  return { from: first, until: last };
}

function firstWord(paragraphs: readonly string[], from: Spot, until: Spot): Spot | null {
  for (let paragraph = from.paragraph; paragraph <= until.paragraph; paragraph += 1) {
    const text = paragraphs[paragraph] ?? '';
    const stop = paragraph === until.paragraph ? until.offset : text.length;
    for (let offset = paragraph === from.paragraph ? from.offset : 0; offset < stop; offset += 1) {
      if (letter.test(text.charAt(offset))) return { paragraph, offset: stripStart(text, blankBefore(text, offset)) };
    }
  }
  return null;
}

function lastWord(paragraphs: readonly string[], from: Spot, until: Spot): Spot | null {
  for (let paragraph = until.paragraph; paragraph >= from.paragraph; paragraph -= 1) {
    const text = paragraphs[paragraph] ?? '';
    const stop = paragraph === from.paragraph ? from.offset : 0;
    for (let offset = paragraph === until.paragraph ? until.offset : text.length; offset > stop; offset -= 1) {
      if (letter.test(text.charAt(offset - 1))) return { paragraph, offset: stripEnd(text, blankAfter(text, offset)) };
    }
  }
  return null;
}

/** Part of a text with the half words at its ends completed, as it is quoted. */
export function withWholeWords(text: string, from: number, until: number): string {
  const before = /^\s/u.test(text.slice(from, until)) ? '' : text.slice(blankBefore(text, from), from).replace(/^[^\p{L}\p{N}]+/u, '');
  const after = /\s$/u.test(text.slice(from, until)) ? '' : text.slice(until, blankAfter(text, until)).replace(/[^\p{L}\p{N}\p{M}]+$/u, '');
  return before + text.slice(from, until) + after;
}

function blankBefore(text: string, offset: number): number {
  return text.lastIndexOf(' ', offset - 1) + 1;
}

function blankAfter(text: string, offset: number): number {
  const blank = text.indexOf(' ', offset);
  return blank < 0 ? text.length : blank;
}

/** The first place from `offset` on that is a letter or digit; there must be one. */
export function stripStart(text: string, offset: number): number {
  return letter.test(text.charAt(offset)) ? offset : stripStart(text, offset + 1);
}

/** The last place up to `offset` that has a letter or digit before it; there must be one. */
export function stripEnd(text: string, offset: number): number {
  return letter.test(text.charAt(offset - 1)) ? offset : stripEnd(text, offset - 1);
}
