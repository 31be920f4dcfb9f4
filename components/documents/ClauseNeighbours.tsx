import { getTranslations } from 'next-intl/server';
import type { DocumentVersion } from '@/lib/documents/document';

type Props = { version: DocumentVersion; clauseId: string; href: string };

/** The clause before and the clause after, and the whole text. */
export async function ClauseNeighbours({ version, clauseId, href }: Props) {
  const t = await getTranslations('documents');
  const ids = version.texts.az.clauses.map(({ id }) => id);
  const index = ids.indexOf(clauseId);
  const [before, after] = [ids[index - 1], ids[index + 1]];
  return (
    <nav aria-label={t('neighbours')} className="no-print mt-10 grid grid-cols-2 gap-2 border-t-2 border-ink pt-4 sm:grid-cols-3">
      {before ? <a className="button justify-start" rel="prev" href={`${href}/${before}`}>{t('previous')}: <span className="figures">{before}</span></a> : <span />}
      {after ? <a className="button justify-end sm:order-3" rel="next" href={`${href}/${after}`}>{t('next')}: <span className="figures">{after}</span></a> : <span />}
      <a className="button col-span-2 justify-center sm:order-2 sm:col-span-1" href={`${href}#${clauseId}`}>{t('inContext')}</a>
    </nav>
  );
}
