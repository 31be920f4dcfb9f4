import { fold } from '@/lib/azerbaijani/fold';

/** Endings that Azerbaijani adds to a word, folded, and those of English and Russian plurals; several may follow each other. */
const ENDINGS = /^(?:l[ae]r|n?[iu]n|[iu]n[iu]n|n?d[ae]n?|d[ae]k|n?[ae]|y[aeiu]|y?l[ae]|s?[iu]n?|n[iu]|[iu]m(?:[iu]z)?|[iu]n[iu]z|l[iu][qkg]|m[ae][qk]?|c[iu]|l[iu]|s[iu]z|d[iu]r|s|es|ed|ing|ers?|or|ion|tion)+$/;

/** Longest stretch of endings that is looked for. */
const LONGEST = 9;

/** Whether the end of a word is nothing but endings: `lerin`, `nin`, `s`; and the empty end. */
export function isEnding(end: string): boolean {
  return end === '' || (end.length <= LONGEST && ENDINGS.test(end));
}

/** A query without what Azerbaijani hangs on numbers: `56-cı maddə` is `56 maddə`, `57-də` is `57`; 57-2 stays. */
export function withoutNumberEndings(query: string): string {
  return query.replace(/(?<=\p{N})[-–’'](\p{L}+)/gu, (whole, end: string) => (isEnding(fold(end)) ? '' : whole)).replace(/(?<=\p{N})[cC][iıuüİIUÜ](?!\p{L})/gu, '');
}

/**
 * The shorter beginnings a folded word may be built on, the longest first: musahidecilerin → musahidecileri…, musahideci, musahide.
 * Beginnings have four letters or more.
 */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (let length = word.length - 1; length >= Math.max(4, word.length - LONGEST); length -= 1) {
    if (isEnding(word.slice(length))) stems.push(word.slice(0, length));
  }
  return stems;
}

/** English endings that make of one word what is done and who does it. */
const [DEED, DOER] = [/^t?ions?$/, /^(?:or|er)s?$/];

/** Whether two folded words are the same but for endings: secki, seckilerin. Words under four letters must be equal; an election is no elector. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  const [own, other] = [a.slice(same), b.slice(same)];
  return same >= 4 && isEnding(own) && isEnding(other) && !(DEED.test(own) && DOER.test(other)) && !(DOER.test(own) && DEED.test(other));
}
