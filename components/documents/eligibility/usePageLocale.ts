import { useLocale } from 'next-intl';
import { isLocale, type Locale } from '@/lib/locale';

/** The page's language, on server and client; next-intl knows it as any text. */
export function usePageLocale(): Locale {
  const locale = useLocale();
  return isLocale(locale) ? locale : 'az';
}
