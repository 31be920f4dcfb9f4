import { anchorOf } from '@/lib/documents/cited';
import type { Locale } from '@/lib/locale';

/** Address of the comparison of two versions, the older first, at one of its places (`clause 2.3`). */
export function comparePath(locale: Locale, documentId: string, from: string, to: string, place: string): string {
  return `/${locale}/documents/${documentId}/compare/${from}/${to}#${anchorOf(place)}`;
}
