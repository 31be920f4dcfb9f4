/** The few words that calendar files and feeds add to the plan's own. They are read outside the portal, away from its message files. */
export const feedWords = {
  az: {
    nameEnding: '',
    description: 'Təqvim planının tarixi göstərilmiş müddətləri. Tarixi göstərilməmiş və ya mütəmadi görülən işlər bu faylda yoxdur: bütün sıralar portaldadır.',
    reminders: 'xatırlatmalarla',
    published: 'Tövsiyə olunan müddət',
    law: 'Qanuna əsasən',
    articles: 'Seçki Məcəlləsi, maddələr',
    executors: 'İcraçılar',
    changed: 'Dəyişdirilib',
    footer: 'Mənbə: Mərkəzi Seçki Komissiyasının Təqvim planı',
    feedSubtitle: 'Tarixi çatan müddətlər və planda dəyişikliklər. Fayl portal hər dəfə qurulanda təzələnir.',
    adopted: 'Təqvim planı təsdiq edilib',
  },
  en: {
    nameEnding: ' (unofficial translation)',
    description: 'Dated terms of the calendar plan; unofficial translation. Terms without a date, and those carried out regularly, are not in this file: the portal has every row.',
    reminders: 'with reminders',
    published: 'Recommended date',
    law: 'By law',
    articles: 'Election Code, articles',
    executors: 'Executors',
    changed: 'Changed on',
    footer: 'Unofficial translation. Source: calendar plan of the Central Election Commission',
    feedSubtitle: 'Terms as they come due, and changes to the plan; unofficial translation. Renewed whenever the portal is built.',
    adopted: 'Calendar plan adopted',
  },
} as const;
