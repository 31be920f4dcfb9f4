import { getTranslations } from 'next-intl/server';
import type { Executor } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; /** Address of the calendar's page. */ base: string; executor: Executor; /** All executors of the plan, in their order. */ all: readonly Executor[] };

/** From an executor's page to its rows in the searchable calendar, and to the executors before and after it in the list. */
export async function ExecutorNeighbours({ locale, base, executor, all }: Props) {
  const t = await getTranslations('calendar.executorIndex');
  const position = all.findIndex(({ id }) => id === executor.id);
  const neighbours = [{ way: 'previous', to: all[position - 1] }, { way: 'next', to: all[position + 1] }] as const;
  return (
    <nav aria-label={t('title')} className="no-print mt-10 grid gap-x-10 border-t border-rule pt-2 sm:grid-cols-2">
      <p className="sm:col-span-2"><a className="tap underline" href={`${base}?executor=${executor.id}`}>{t('search')}</a></p>
      {neighbours.map(({ way, to }) => to && <p key={way}><a className="tap underline" rel={way === 'next' ? 'next' : 'prev'} href={`${base}/executors/${to.id}`}>{t(way)}: {to[locale]}</a></p>)}
    </nav>
  );
}
