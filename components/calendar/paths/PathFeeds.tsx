import { getTranslations } from 'next-intl/server';
import { pathTerms, type CalendarPath, type NextStep } from '@/lib/calendar/paths';
import type { Locale } from '@/lib/locale';

type Props = {
  path: CalendarPath;
  locale: Locale;
  election: string;
  /** Address of the portal without a slash at its end. */
  site: string;
  /** The path's dated terms. */
  dated: readonly NextStep[];
};

/** The path's dates to take away: subscribed or as a file, with reminders or without; and what the file does not hold. */
export async function PathFeeds({ path, locale, election, site, dated }: Props) {
  const t = await getTranslations('calendar.paths');
  const file = `/data/elections/${election}/calendar/paths/${path.id}.${locale}`;
  const webcal = site.replace(/^https?:/, 'webcal:');
  const undated = pathTerms(path).length - dated.length;
  return (
    <section className="no-print mt-12 border-t-2 border-ink pt-4">
      <h2 className="text-section">{t('feeds')}</h2>
      <p className="mt-1">{t('feedNote', { dated: dated.length })}{undated > 0 && ` ${t('feedUndated', { undated })}`}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <a className="button button-strong" href={`${webcal}${file}.ics`}>{t('subscribe')}</a>
        <a className="button" href={`${webcal}${file}.reminders.ics`}>{t('subscribeReminders')}</a>
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        <li><a className="tap underline" href={`${file}.ics`}>{t('download')}</a></li>
        <li><a className="tap underline" href={`${file}.reminders.ics`}>{t('downloadReminders')}</a></li>
        <li><a className="tap underline" href={`/${locale}/elections/${election}/calendar/subscribe`}>{t('how')}</a></li>
      </ul>
      <p className="mt-2 text-note text-soft">{t('print')}</p>
    </section>
  );
}
