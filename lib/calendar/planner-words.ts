import type { Locale } from '@/lib/locale';

/** The words that the planner's files need away from the portal, where its message files do not reach. */
export const plannerWords = {
  az: {
    name: 'Hesablanmış təqvim: səsvermə günü',
    description: 'Bu təqvim portalın hesablamasıdır, Mərkəzi Seçki Komissiyasının təqvim planı deyil. Tarixi hesablana bilməyən işlər bu faylda yoxdur.',
    summary: 'Hesablanıb',
    ours: 'Portalın hesablamasıdır, Mərkəzi Seçki Komissiyasının təqvim planı deyil.',
    from: 'Başlanğıc', until: 'Son', on: 'Vaxt', article: 'Seçki Məcəlləsi, maddə', articles: 'Seçki Məcəlləsi, maddələr:', executors: 'İcraçılar', row: 'Nümunə: təqvim planının sırası',
    over: 'Seçkilər təyin edilən gün bu müddət artıq bitmişdi',
  },
  en: {
    name: 'Computed calendar: voting day',
    description: 'This calendar is computed by the portal; it is not a calendar plan of the Central Election Commission. What has no date that can be computed is not in this file.',
    summary: 'Computed',
    ours: 'Computed by the portal; not a calendar plan of the Central Election Commission. Unofficial translation.',
    from: 'From', until: 'Until', on: 'At', article: 'Election Code, Article', articles: 'Election Code, Articles', executors: 'Executors', row: 'Modelled on row of the calendar plan',
    over: 'This term was already over on the day the election was called',
  },
} as const satisfies Record<Locale, Record<string, string>>;
