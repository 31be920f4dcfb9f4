import { getTranslations } from 'next-intl/server';
import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import { clauseIdsWithRemoved } from '@/lib/documents/removed';

type Props = { at: ClauseAtAddress; /** Address of the version. */ href: string };

/** The clause before and the clause after, removed ones included, and the place in the whole text. */
export async function ClauseNeighbours({ at: { document, version, clause }, href }: Props) {
  const t = await getTranslations('documents');
  const ids = clauseIdsWithRemoved(document, version);
  const index = ids.indexOf(clause.id);
  const [before, after] = [ids[index - 1], ids[index + 1]];
  return (
    <nav aria-label={t('neighbours')} className="no-print mt-12 grid grid-cols-2 gap-2 border-t-2 border-ink pt-4 sm:grid-cols-3">
      {before ? <a className="button justify-start" rel="prev" href={`${href}/${before}`}><Neighbour words={t('previous')} id={before} version={version} /></a> : <span />}
      {after ? <a className="button justify-end sm:order-3" rel="next" href={`${href}/${after}`}><Neighbour words={t('next')} id={after} version={version} /></a> : <span />}
      <a className="button col-span-2 justify-center sm:order-2 sm:col-span-1" href={`${href}#${clause.id}`}>{t('inContext')}</a>
    </nav>
  );
}

async function Neighbour({ words, id, version }: { words: string; id: string; version: ClauseAtAddress['version'] }) {
  const t = await getTranslations('documents.clausePage');
  const there = version.texts.az.clauses.some((clause) => clause.id === id);
  return <span>{words}: <span className="figures">{id}</span>{!there && <span className="text-note font-normal"> ({t('removedShort')})</span>}</span>;
}
