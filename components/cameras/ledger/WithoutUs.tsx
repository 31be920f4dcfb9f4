import { useTranslations } from 'next-intl';
import { commandsByHand } from '@/lib/ledger/by-hand';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; election: string; /** The day that is shown; null while none is known. */ day: string | null; rehearsal: boolean; /** `https://…` without a slash at its end. */ siteUrl: string };

/** What no verification proves, and how to verify without this page. */
export function WithoutUs({ locale, election, day, rehearsal, siteUrl }: Props) {
  const t = useTranslations('cameras.ledger.verify');
  const address = `${siteUrl}/status/${election}/ledger/${day ?? 'YYYY-MM-DD'}.jsonl`;
  return (
    <div className="reading">
      <h3 className="mt-6 text-lead">{t('cannot')}</h3>
      <p className="mt-1">{t('cannotText')}</p>
      <p className="mt-1">{t(rehearsal ? 'printedRehearsal' : 'printedUnknown')}</p>
      <h3 className="mt-6 text-lead">{t('without')}</h3>
      <p className="mt-1">{t('withoutText')}</p>
      <pre tabIndex={0} className="mt-2 overflow-x-auto border border-rule bg-sunken p-3 text-note"><code>{commandsByHand(address)}</code></pre>
      <p className="mt-1 text-note text-soft">{t('expected')} <a href={`/${locale}/about/data`}>{t('dataPage')}</a></p>
    </div>
  );
}
