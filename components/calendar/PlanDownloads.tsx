import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; election: string; /** Only this executor's terms. */ executor?: string; /** Whether the executor has a term with a date, and so a place on the page of subscriptions. */ dated?: boolean };

/** The plan to take away: into a calendar, as a table, as open data. */
export async function PlanDownloads({ locale, election, executor, dated = true }: Props) {
  const t = await getTranslations('calendar');
  const [folder, base] = [`/data/elections/${election}`, `/${locale}/elections/${election}/calendar`];
  const links = executor
    ? [[`${base}/subscribe${dated ? `#executors-${executor}` : ''}`, t('subscribe.title')], [`${folder}/calendar/executors/${executor}.${locale}.ics`, t('takeExecutorIcs')]]
    : [[`${folder}/calendar.${locale}.ics`, t('takeIcs')], [`${folder}/calendar.csv`, t('takeCsv')], [`${folder}/calendar.json`, t('takeJson')], [`${folder}/calendar.${locale}.atom`, t('takeAtom')]];
  return (
    <section className="no-print mt-12 border-t-2 border-ink pt-4">
      <h2 className="text-section">{t('take')}</h2>
      <ul className="mt-2 sm:columns-2">{links.map(([href, label]) => <li key={href}><a className="tap underline" href={href}>{label}</a></li>)}</ul>
      <p className="mt-1 text-note text-soft">{t('takeNote')}</p>
    </section>
  );
}
