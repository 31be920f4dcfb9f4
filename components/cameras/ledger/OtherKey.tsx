import { useTranslations } from 'next-intl';
import { grouped } from '@/lib/ledger/public-key';
import type { LedgerReport } from '@/lib/ledger/report';

type Props = { report: LedgerReport; /** The fingerprint that the reader gave, 40 hex digits. */ given: string };

/** The file hangs together, but another key signs it than the reader named: a slip of the finger or another ledger, not a changed line. */
export function OtherKey({ report: { keys }, given }: Props) {
  const t = useTranslations('cameras.ledger.verify');
  return (
    <>
      <p className="text-lead font-semibold" data-problem="other-key">✗ {t('otherKey')}</p>
      <dl className="figures">
        <dt className="text-note text-soft">{t('givenKey')}</dt>
        <dd><code className="break-words">{grouped(given)}</code></dd>
        <dt className="mt-1 text-note text-soft">{t('signingKey', { count: keys.length })}</dt>
        {keys.map(({ fingerprint }) => <dd key={fingerprint}><code className="break-words">{grouped(fingerprint)}</code></dd>)}
      </dl>
      <p className="mt-1 text-note">{t('otherKeyNote')}</p>
    </>
  );
}
