import type { Locale } from '@/lib/locale';
import { isMatched } from '@/lib/search/highlight';
import type { Entry } from '@/lib/search/index-file';

/** A text of something found that shows why, with its language; `isOfficial` where it is the act's own wording. */
export type Snippet = { text: string; language: Locale; isOfficial: boolean };

/**
 * The text to show under a name: the reader's language where it met the query, otherwise the other one where that did,
 * otherwise what stands beside it; without any, the beginning of its own words.
 */
export function snippetOf({ kind, text, rest }: Entry, marks: readonly string[], locale: Locale): Snippet | null {
  const other: Locale = locale === 'az' ? 'en' : 'az';
  const candidates: readonly (readonly [string | undefined, Locale])[] = [[text?.[0], locale], [text?.[1], other], [rest?.[0], locale], [rest?.[1], other]];
  const [words, language] = candidates.find(([words]) => words && isMatched(words, marks)) ?? [text?.[0], locale];
  if (!words) return null;
  return { text: words, language: kind === 'constituency' ? 'az' : language, isOfficial: language === 'az' && (kind === 'clause' || kind === 'row') };
}
