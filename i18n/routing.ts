import { defineRouting } from 'next-intl/routing';
import { LOCALES } from '@/lib/locale';

/** Every address carries its language; nothing is negotiated by cookies. */
export const routing = defineRouting({ locales: LOCALES, defaultLocale: 'az', localePrefix: 'always', localeCookie: false });
