import type { useTranslations } from 'next-intl';
import { dayInText } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';

/** What a version is called in headings and links: `Text of 27 June 2024`, `Text of 2024` where the day is not known. */
export function versionName(id: string, locale: Locale, t: ReturnType<typeof useTranslations<'documents'>>): string {
  return t(id.length === 4 ? 'textOfYear' : 'textOf', { date: dayInText(id, locale) });
}
