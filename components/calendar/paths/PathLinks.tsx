import { getTranslations } from 'next-intl/server';
import type { CalendarPath } from '@/lib/calendar/paths';
import type { Locale } from '@/lib/locale';

type Props = { paths: readonly CalendarPath[]; locale: Locale; election: string; /** Level of the heading that fits the page. */ heading?: 'h2' | 'h3'; className?: string };

/** “What do you want to do?”: the ways to an election's paths. Nothing where it has none. */
export async function PathLinks({ paths, locale, election, heading: Heading = 'h2', className = '' }: Props) {
  const t = await getTranslations('calendar.paths');
  const base = `/${locale}/elections/${election}/calendar/paths`;
  if (paths.length === 0) return null;
  return (
    <nav aria-label={t('title')} className={`no-print ${className}`}>
      <Heading className="border-b border-rule pb-1 text-lead"><a className="text-ink no-underline hover:underline" href={base}>{t('title')}</a></Heading>
      <ul className="sm:columns-2 sm:gap-x-10">
        {paths.map(({ id, title }) => <li key={id} className="break-inside-avoid"><a className="tap py-1 underline" href={`${base}/${id}`}>{title[locale]}</a></li>)}
      </ul>
    </nav>
  );
}
