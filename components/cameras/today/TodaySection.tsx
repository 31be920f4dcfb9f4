import { getTranslations } from 'next-intl/server';
import { DayProvider } from '@/components/cameras/ledger/DayProvider';
import { ClientMessages } from '@/components/ui/ClientMessages';
import type { BuiltDay } from '@/lib/cameras/built-day';
import type { Locale } from '@/lib/locale';
import { TodayRecord } from './TodayRecord';

type Props = { locale: Locale; election: string; /** `57-2` */ id: string; /** Address of the cameras page. */ base: string; /** What the build found; null: nothing of this camera. */ built: BuiltDay | null };

/** One camera's record of the newest day. Without JavaScript: what the build found, and where a newer one stands as a file. */
export async function TodaySection({ locale, election, id, base, built }: Props) {
  const t = await getTranslations('cameras.ledger.today');
  const file = `/status/${election}/precincts/${id}.json`;
  return (
    <section id="today" className="mt-10">
      <h2 className="text-section mb-2">{t('title')}</h2>
      <p className="hidden noscript:block">
        {t(built ? 'noJs' : 'noBuilt')} <a href={file}>{file}</a>{!built && <>, <a href={`/status/${election}/days/index.json`}>{`/status/${election}/days/index.json`}</a></>}
      </p>
      <ClientMessages topics={['cameras.ledger.today', 'cameras.ledger.note', 'cameras.reasons', 'cameras.status']}>
        <DayProvider><TodayRecord locale={locale} election={election} id={id} page={`${base}/${id.replace('-', '/')}`} built={built} /></DayProvider>
      </ClientMessages>
      <p className="flex flex-wrap gap-x-6 text-note">
        <a className="tap underline" href={`${base}/ledger`}>{t('ledger')}</a>
        <a className="tap underline" href={file}>{t('data')}</a>
      </p>
    </section>
  );
}
