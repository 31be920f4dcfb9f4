import { useTranslations } from 'next-intl';

type Props = { election: string; /** The day that is shown; null while none is known. */ day: string | null };

/** How to verify without this page, and what no verification proves. */
export function WithoutUs({ election, day }: Props) {
  const t = useTranslations('cameras.ledger.verify');
  const file = day ?? '2026-11-22';
  return (
    <div className="reading">
      <h3 className="mt-6 text-lead">{t('cannot')}</h3>
      <p className="mt-1">{t('cannotText')}</p>
      <h3 className="mt-6 text-lead">{t('without')}</h3>
      <p className="mt-1">{t('withoutText')}</p>
      <pre tabIndex={0} className="mt-2 overflow-x-auto border border-rule bg-sunken p-3 text-note"><code>{`curl -O https://…/status/${election}/ledger/${file}.jsonl\nnpm run ledger -- verify ${file}.jsonl`}</code></pre>
      <p className="mt-1 text-note text-soft">{t('docs')}</p>
    </div>
  );
}
