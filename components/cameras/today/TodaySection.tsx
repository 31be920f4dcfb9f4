import { getTranslations } from 'next-intl/server';
import { DayProvider } from '@/components/cameras/ledger/DayProvider';
import { ClientMessages } from '@/components/ui/ClientMessages';
import type { Locale } from '@/lib/locale';
import { TodayRecord } from './TodayRecord';

type Props = { locale: Locale; election: string; /** `57-2` */ id: string; /** Address of the cameras page. */ base: string };

/** One camera's record of today. Without JavaScript: where the same stands as a file. */
export async function TodaySection({ locale, election, id, base }: Props) {
  const t = await getTranslations('cameras.ledger.today');
  return (
    <section id="today" className="mt-10">
      <h2 className="text-section mb-2">{t('title')}</h2>
      <p className="hidden noscript:block">{t('noJs')} <a href={`/status/${election}/precincts/${id}.json`}>{`/status/${election}/precincts/${id}.json`}</a></p>
      <ClientMessages topics={['cameras.ledger.today', 'cameras.ledger.note', 'cameras.reasons', 'cameras.status']}>
        <DayProvider><TodayRecord locale={locale} election={election} id={id} page={`${base}/${id.replace('-', '/')}`} /></DayProvider>
      </ClientMessages>
      <p className="flex flex-wrap gap-x-6 text-note">
        <a className="tap underline" href={`${base}/ledger`}>{t('ledger')}</a>
        <a className="tap underline" href={`/status/${election}/precincts/${id}.json`}>{t('data')}</a>
      </p>
    </section>
  );
}
