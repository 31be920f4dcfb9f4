import type { Locale } from '@/lib/locale';
import type { TermDifference } from './differences';
import { feedWords } from './feed-words';
import { datePhraseText } from './phrase';
import type { Published } from './schema';
import { termCitation, termTitle } from './titles';

/** What became of a term, in one line: `Row 23: …: date before: By 24 December 2023; date now: By 26 December 2023`. */
export function differenceText({ item, term, fate, moved, reworded, retranslated }: TermDifference, locale: Locale): string {
  const words = feedWords[locale];
  const what = [
    ...(fate === 'kept' ? [] : [words[fate]]),
    ...(moved ? [`${words.movedFrom}: ${datesText(moved.before, locale)}`, `${words.movedTo}: ${datesText(moved.after, locale)}`] : []),
    ...(reworded.length > 0 ? [words.reworded] : []),
    ...(retranslated.length > 0 ? [words.retranslated] : []),
  ];
  return `${termCitation(item, term, locale)}: ${termTitle(item, term, locale)}: ${what.join('; ')}`;
}

/** A date in words, also where there is none or work is done regularly. */
export function datesText(published: Published | null, locale: Locale): string {
  if (!published) return feedWords[locale].undated;
  return datePhraseText(published, locale) || feedWords[locale].regularly;
}
