import { anchorOf } from '@/lib/documents/cited';
import type { Locale } from '@/lib/locale';
import { loadDocuments } from '@/server/content/documents';
import { loadElections } from '@/server/content/elections';

/** Where readers find the text that a ledger is about. */
export type LedgerLinks = {
  /** The published text; null when the ledger's text is on no page. */
  published: string | null;
  /** The page or anchor of a place; null for places that are not on any page. */
  hrefOf: (place: string) => string | null;
};

const nowhere = ['before', 'after', 'whole text'];

/** Links from a ledger to its document or calendar plan. @param source name of the received file */
export function ledgerLinks(source: string, locale: Locale): LedgerLinks {
  for (const document of loadDocuments()) {
    const version = document.versions.find((candidate) => candidate.source === source);
    if (!version) continue;
    const published = `/${locale}/documents/${document.id}/${version.id}`;
    return { published, hrefOf: (place) => (nowhere.includes(place) ? null : `${published}#${anchorOf(place)}`) };
  }
  const election = loadElections().find(({ plan }) => plan.sourceFile === source);
  if (!election) return { published: null, hrefOf: () => null };
  const published = `/${locale}/elections/${election.id}/calendar`;
  return { published, hrefOf: (place) => (place.startsWith('row ') ? `${published}/${place.split(' ')[1] ?? ''}` : null) };
}
