import { getTranslations } from 'next-intl/server';
import type { Executor } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; /** Address of the calendar's page. */ base: string; executors: readonly { executor: Executor; rows: number }[] };

/** Ways to the pages of all executors. */
export async function ExecutorIndex({ locale, base, executors }: Props) {
  const t = await getTranslations('calendar.executorIndex');
  return (
    <section id="executors" className="no-print mt-12 border-t-2 border-ink pt-4">
      <h2 className="text-section">{t('title')}</h2>
      <p className="text-note text-soft">{t('lead')}</p>
      <ul className="mt-2 gap-x-10 sm:columns-2">
        {executors.map(({ executor, rows }) => (
          <li key={executor.id} className="break-inside-avoid"><a className="tap underline" href={`${base}/executors/${executor.id}`}>{executor[locale]} <span className="figures ml-1 text-soft">({rows})</span></a></li>
        ))}
      </ul>
    </section>
  );
}
