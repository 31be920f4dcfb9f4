import { locale as rootLocale } from 'next/root-params';
import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '@/lib/locale';

/** The language of the page being rendered. Pages only: route handlers get it from their params. */
export async function pageLocale(): Promise<Locale> {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return locale;
}
