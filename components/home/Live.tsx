import { getTranslations } from 'next-intl/server';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { isMonitored, type Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { LiveSummary } from './LiveSummary';

type Props = { locale: Locale; election: Election | null; /** sha256 of its precincts.json. */ list: string | null };

/** What is live: counts of the cameras' states where there is a monitor, otherwise what can be read. */
export async function Live({ locale, election, list }: Props) {
  const [t, ledger] = [await getTranslations('home'), await getTranslations('cameras.ledger')];
  if (!election || list === null) return <p>{t('noCameras')}</p>;
  const href = `/${locale}/elections/${election.id}/cameras`;
  return (
    <>
      <p className="text-lead font-semibold"><a className="text-ink" href={href}>{election.name[locale]}</a></p>
      <p className="mt-1 text-soft">{election.rehearsal ? t('rehearsalLead') : election.cameras.broadcast === 'over' ? t('pastBroadcast', { election: election.shortName[locale] }) : t('camerasListed', { count: election.cameras.decided.precincts })}</p>
      {isMonitored(election) && (
        <ClientMessages topics={['cameras.status', 'home']}>
          <StatusProvider election={election.id} list={list}><LiveSummary href={href} /></StatusProvider>
        </ClientMessages>
      )}
      <p className="mt-3"><a className="button" href={href}>{t('allCameras')}</a>{isMonitored(election) && <a className="tap ml-5 underline" href={`${href}/ledger`}>{ledger('linkShort')}</a>}</p>
    </>
  );
}
