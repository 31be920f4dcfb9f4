import { LOCALES, type Bilingual, type Locale } from '@/lib/locale';
import { textMadeBy } from './citation';
import type { ReadAct } from './copied';
import type { Document, DocumentVersion } from './document';
import { dayInText } from './names';

/** What goes to the browser so that copied words can name their act and version, without the portal's own address. */
export function readAct(document: Document, version: DocumentVersion): Omit<ReadAct, 'address'> {
  const both = (write: (locale: Locale) => string) => Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])) as Bilingual;
  return {
    names: both((locale) => `${document.shortTitle[locale]}, ${textName(version, locale)}`),
    citations: both((locale) => {
      const made = textMadeBy(version, locale);
      return `${document.title[locale]}${made ? ` (${made})` : `, ${textName(version, locale)}`}`;
    }),
  };
}

function textName({ id }: DocumentVersion, locale: Locale): string {
  const day = dayInText(id, locale);
  if (locale === 'en') return `text of ${day}`;
  return id.length === 4 ? `${day} mətni` : `${day} tarixli mətn`;
}
