import type { Locale } from '@/lib/locale';
import { isMatched } from '@/lib/search/highlight';
import type { Entry, Kind } from '@/lib/search/index-file';

/** A text of something found that shows why, with its language; `isOfficial` where it is the act's own wording. */
export type Snippet = { text: string; language: Locale; isOfficial: boolean };

/** What has words of an act or plan. */
const OFFICIAL: readonly Kind[] = ['clause', 'row'];

type Candidate = readonly [words: string | undefined, language: Locale];

/**
 * The text to show under a name: in the reader's language, unless nothing but the other language's text of an act or plan met the query; what the portal says of its pages is never shown in another language.
 * What met it comes first, its own words before what stands beside it; where the name did, its own words.
 */
export function snippetOf({ kind, name, alias, text, rest }: Entry, marks: readonly string[], locale: Locale): Snippet | null {
  const other: Locale = locale === 'az' ? 'en' : 'az';
  const isNamed = [name[0], ...(alias ?? [])].some((words) => isMatched(words, marks));
  const others: readonly Candidate[] = isNamed || !OFFICIAL.includes(kind) ? [] : [[text?.[1], other], [rest?.[1], other]];
  const candidates: readonly Candidate[] = [[text?.[0], locale], [isNamed ? undefined : rest?.[0], locale], ...others];
  const [words, language] = candidates.find(([words]) => words && isMatched(words, marks)) ?? [text?.[0], locale];
  if (!words) return null;
  return { text: words, language: kind === 'constituency' ? 'az' : language, isOfficial: language === 'az' && OFFICIAL.includes(kind) };
}
