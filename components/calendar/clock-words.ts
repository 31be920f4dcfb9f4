import { getTranslations } from 'next-intl/server';
import { MONTHS } from '@/lib/azerbaijani/months';
import type { Locale } from '@/lib/locale';
import { MONTHS_EN } from '@/lib/time/format';
import type { AtWords } from './paint-at-note';
import type { ClockWords } from './paint-terms';

/** The words with which states are written, in the page's language. */
export async function clockWords(locale: Locale): Promise<ClockWords> {
  const common = await getTranslations({ locale, namespace: 'common' });
  const t = await getTranslations({ locale, namespace: 'calendar.clock' });
  const template = (key: Parameters<typeof t.raw>[0]) => String(t.raw(key));
  return {
    open: common('states.open'), next: common('states.next'), past: common('states.past'),
    daysLeft: template('daysLeft'), oneDayLeft: t('oneDayLeft'), lastDay: t('lastDay'),
    inDays: template('inDays'), tomorrow: t('tomorrow'), today: t('today'),
  };
}

/** The words of the note about `?at=`, in the page's language. */
export async function atWords(locale: Locale): Promise<AtWords> {
  const [common, t] = [await getTranslations({ locale, namespace: 'common' }), await getTranslations({ locale, namespace: 'calendar.clock' })];
  return {
    moment: String(t.raw('moment')), momentWithTime: String(t.raw('momentWithTime')), months: locale === 'az' ? MONTHS : MONTHS_EN,
    atShown: String(common.raw('atShown')), atIgnored: String(common.raw('atIgnored')),
  };
}
