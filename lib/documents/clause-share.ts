import type { Locale } from '@/lib/locale';

/** Address of the picture of a clause that other sites show beside its link. */
export function clauseSharePath(locale: Locale, documentId: string, versionId: string, clauseId: string): string {
  return `/${locale}/documents/${documentId}/${versionId}/${clauseId}/share.png`;
}

/** How a clause's words are set on its picture: shorter ones larger. Sizes are pixels, letters are the most that fit. */
const SIZES = [{ letters: 150, size: 48 }, { letters: 260, size: 38 }, { letters: 385, size: 31 }] as const;

/** The size of the words in pixels and how many letters of them fit; what does not is cut at a word. */
export function clauseShareSize(words: string): { size: number; letters: number } {
  const fits = SIZES.find(({ letters }) => words.length <= letters) ?? SIZES[SIZES.length - 1];
  return { size: fits?.size ?? 31, letters: fits?.letters ?? 385 };
}
