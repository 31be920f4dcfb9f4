/** The portal's two languages. Azerbaijani is official, English is our unofficial translation. */
export const LOCALES = ['az', 'en'] as const;

/** `az` or `en`, as in every address. */
export type Locale = (typeof LOCALES)[number];

/** A text in both languages. */
export type Bilingual = { az: string; en: string };

/** Whether an address segment names one of the two languages. */
export function isLocale(value: unknown): value is Locale {
  return value === 'az' || value === 'en';
}
