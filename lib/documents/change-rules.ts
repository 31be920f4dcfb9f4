import { toWords } from './compare-words';

/** What a change is, as far as the portal can tell: of substance, of spelling, of form, or not decided. */
export const changeKinds = ['amendment', 'unresolved', 'spelling', 'format'] as const;

/** One of {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number];

/** The rules in the order in which they are tried; the page explains each to readers. */
export const changeRules = ['whole', 'moved', 'frame', 'marks', 'joined', 'punctuation', 'number', 'letter', 'words'] as const;

/** One of {@link changeRules}. */
export type ChangeRule = (typeof changeRules)[number];

/** A change as the rules see it. `form` says whether a whole place came, went or got another number. */
export type RuledChange = { place: string; form: 'words' | 'added' | 'removed' | 'moved'; removed: string; added: string };

/** What each rule proposes. */
export const proposals: Readonly<Record<ChangeRule, ChangeKind>> = {
  whole: 'amendment', moved: 'format', frame: 'format', marks: 'format', joined: 'spelling', punctuation: 'spelling', number: 'unresolved', letter: 'spelling', words: 'amendment',
};

/** Which rule a change falls under. The rules only propose: an editor confirms each change in changes.yaml. */
export function ruleOf({ place, form, removed, added }: RuledChange): ChangeRule {
  if (form === 'moved') return 'moved';
  if (/^(?:title|adoption|signatures)$/.test(place)) return 'frame';
  if (form !== 'words') return 'whole';
  if (sameShape(removed) === sameShape(added)) return 'marks';
  if (squeezed(removed) === squeezed(added)) return 'joined';
  const [older, newer] = [toWords(removed), toWords(added)];
  if (older.join(' ') === newer.join(' ')) return 'punctuation';
  if (older.length !== newer.length || older.length === 0) return 'words';
  const pairs = older.flatMap((word, index) => (word === newer[index] ? [] : [[word, newer[index] ?? ''] as const]));
  if (pairs.every((pair) => pair.every((word) => /\p{N}/u.test(word)))) return 'number';
  return pairs.every(([from, to]) => isOneLetter(from, to)) ? 'letter' : 'words';
}

/** Quotation marks and dashes of one shape, and one space for any white space. */
function sameShape(text: string): string {
  return text.replace(/[“”„«»"]/gu, '"').replace(/[’‘'ʼ]/gu, "'").replace(/[–—−‑-]/gu, '-').replace(/\s+/gu, ' ').trim();
}

/** Without spaces and hyphens: words written together and apart are then the same. */
function squeezed(text: string): string {
  return text.replace(/[\s‑-]+/gu, '');
}

/** One letter other, more, less, or in upper case. */
function isOneLetter(from: string, to: string): boolean {
  if (/\p{N}/u.test(from + to)) return false;
  const [left, right] = [[...from], [...to]];
  let start = 0;
  while (start < Math.min(left.length, right.length) && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return Math.max(left.length, right.length) - start - end <= 1;
}
