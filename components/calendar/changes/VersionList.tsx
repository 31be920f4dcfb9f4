import { getTranslations } from 'next-intl/server';
import type { PlanVersion } from '@/lib/calendar/history-schema';
import type { CalendarContent } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';

type Props = { versions: readonly (PlanVersion & { calendar: CalendarContent })[]; locale: Locale; base: string };

/** Every known version, the newest first: its decision, size, text as received, and what it changed. */
export async function VersionList({ versions, locale, base }: Props) {
  const t = await getTranslations('calendar.changesPage');
  return (
    <ol role="list" className="mt-3 border-t border-rule">
      {versions.map(({ adopted, decision, source, note, calendar }, index) => (
        <li key={adopted} className="border-b border-rule py-4">
          <p className="font-semibold">{t('version', { decision, date: formatDate(adopted, locale) })}</p>
          <p>{[index === versions.length - 1 ? t('current') : null, index === 0 ? t('first') : null].filter(Boolean).join(' · ')}</p>
          <p className="figures text-soft">{t('rows', { rows: calendar.items.length, terms: calendar.items.flatMap(({ terms }) => terms).length })}</p>
          {note && <p className="reading mt-1">{note[locale]}</p>}
          {!source && <p className="reading mt-1 text-note text-soft">{t('noSource')}</p>}
          <p className="flex flex-wrap gap-x-6">
            {source && <a className="tap underline" href={`/data/sources/${source}`}>{t('source')}</a>}
            {index > 0 && <a className="tap underline" href={`${base}/changes#${adopted}`}>{t('differences', { date: formatDate(adopted, locale) })}</a>}
          </p>
        </li>
      )).reverse()}
    </ol>
  );
}
