import { useTranslations } from 'next-intl';

type Props = { /** The broadcast is over for good. */ over: boolean; /** Address of the ledger of an election that is measured. */ sample: string | null };

/** What stands in the ledger's place where nothing is monitored: why, and what would be here. */
export function NotMeasured({ over, sample }: Props) {
  const t = useTranslations('cameras.ledger');
  return (
    <section className="reading">
      <h2 className="text-section mb-2">{t('notMonitored')}</h2>
      <p>{t(over ? 'notMonitoredOver' : 'notMonitoredYet')}</p>
      <p className="mt-3">{t('wouldBe')}</p>
      {sample && <p className="mt-4"><a className="button" href={sample}>{t('trySample')}</a></p>}
    </section>
  );
}
