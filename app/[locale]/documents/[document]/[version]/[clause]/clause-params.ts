import { paramsOrNone } from '@/app/static-params';
import { clauseAddresses, clauseAt, type ClauseAtAddress } from '@/lib/documents/clause-page';
import { loadDocument, loadDocuments } from '@/server/content/documents';

/** Every clause of every version, removed ones included; one placeholder keeps the export going where there is no document. */
export function clauseParams(): { document: string; version: string; clause: string }[] {
  return paramsOrNone(clauseAddresses(loadDocuments()), { document: 'none', version: 'none', clause: 'none' });
}

/** What an address names, or null. */
export function findClause(params: { document: string; version: string; clause: string }): ClauseAtAddress | null {
  const document = loadDocument(params.document);
  return document && clauseAt(document, params.version, params.clause);
}
