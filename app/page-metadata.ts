import type { Metadata } from 'next';
import { LOCALES, type Locale } from '@/lib/locale';

/**
 * Title, description, canonical address and the same page in the other language.
 * @param path what follows the language in the address, e.g. `/elections`; empty for home
 */
export function pageMetadata(locale: Locale, path: string, title: string, description?: string): Metadata {
  return {
    title,
    ...(description ? { description } : {}),
    alternates: { canonical: `/${locale}${path}`, languages: Object.fromEntries(LOCALES.map((language) => [language, `/${language}${path}`])) },
    openGraph: { title, ...(description ? { description } : {}), url: `/${locale}${path}`, locale: locale === 'az' ? 'az_AZ' : 'en_GB', type: 'website' },
  };
}

/** The same with the address of the page's oEmbed answer, by which programs find how to embed it; unchanged where there is none. */
export function withOembed(metadata: Metadata, address: string | null, title: string): Metadata {
  if (address === null) return metadata;
  return { ...metadata, alternates: { ...metadata.alternates, types: { ...metadata.alternates?.types, 'application/json+oembed': [{ url: address, title }] } } };
}
