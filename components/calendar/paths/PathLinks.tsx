import { getTranslations } from 'next-intl/server';
import type { CalendarPath } from '@/lib/calendar/paths';
import type { Locale } from '@/lib/locale';

type Props = {
  paths: readonly CalendarPath[];
  locale: Locale;
  election: { id: string; shortName: Record<Locale, string> };
  /** line: beside a plan, on phones only the way to all of them; section: a part of a page; list: one of several lists, named with its election. */
  as: 'line' | 'section' | 'list';
};

/** “What do you want to do?”: the ways to an election's paths. Nothing where it has none. */
export async function PathLinks({ paths, locale, election, as }: Props) {
  const t = await getTranslations('calendar.paths');
  if (paths.length === 0) return null;
  const base = `/${locale}/elections/${election.id}/calendar/paths`;
  const links = paths.map(({ id, title }) => <li key={id}><a className="tap underline" href={`${base}/${id}`}>{title[locale]}</a></li>);
  if (as === 'line') {
    return (
      <nav aria-label={t('title')} className="no-print my-2 flex flex-wrap items-baseline gap-x-5">
        <a className="tap font-semibold underline" href={base}>{t('title')}</a>
        <ul className="contents max-sm:hidden">{links}</ul>
      </nav>
    );
  }
  if (as === 'section') {
    return (
      <nav aria-label={t('title')} className="no-print mt-10">
        <h2 className="text-section mb-1"><a className="text-ink underline decoration-accent" href={base}>{t('title')}</a></h2>
        <ul className="sm:columns-2">{links}</ul>
      </nav>
    );
  }
  return (
    <div>
      <h3 className="border-b border-rule pb-1 text-lead"><a className="text-ink underline decoration-accent" href={base}>{t('titleOf', { election: election.shortName[locale] })}</a></h3>
      <ul>{links}</ul>
    </div>
  );
}
