import { getTranslations } from 'next-intl/server';
import type { CountdownWords } from '@/lib/calendar/countdown';
import type { Locale } from '@/lib/locale';

/** The words of a countdown in the page's language. @param inDays how an edge some days away is told: with its date, or only the days */
export async function countdownWords(locale: Locale, inDays: 'inDays' | 'inDaysOnly'): Promise<CountdownWords> {
  const t = await getTranslations({ locale, namespace: 'calendar.nowStrip' });
  const edge = (name: 'ends' | 'begins') => {
    const template = (key: 'today' | 'todayAt' | 'tomorrow' | 'tomorrowAt' | 'inDays' | 'inDaysOnly' | 'left') => String(t.raw(`${name}.${key}`));
    return { today: template('today'), todayAt: template('todayAt'), tomorrow: template('tomorrow'), tomorrowAt: template('tomorrowAt'), inDays: template(inDays), left: template('left') };
  };
  return { ends: edge('ends'), begins: edge('begins'), hours: String(t.raw('hours')), minutes: String(t.raw('minutes')), moment: t('moment') };
}
