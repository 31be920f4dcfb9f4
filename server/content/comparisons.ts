import { createHash } from 'node:crypto';
import { compareVersions, type VersionComparison } from '@/lib/documents/change';
import { pairsOf } from '@/lib/documents/changes-check';
import { sourceFile } from './document-files';
import { loadDocument, loadDocuments } from './documents';
import { onceInBuild } from './remember';

/** Every comparison there is: two versions of a document, the older first. @throws ContentError */
export function comparedPairs(): { document: string; from: string; to: string }[] {
  return loadDocuments().flatMap((document) => pairsOf(document).map(([from, to]) => ({ document: document.id, from, to })));
}

/**
 * The comparison of two versions, whichever is named first; null when there are no such two.
 * @throws ContentError
 */
export function loadComparison(asked: { document: string; from: string; to: string }): { comparison: VersionComparison; reversed: boolean } | null {
  const document = loadDocument(asked.document);
  const [first, second] = [asked.from, asked.to].map((id) => document?.versions.findIndex((version) => version.id === id) ?? -1);
  if (!document || first === undefined || second === undefined || first < 0 || second < 0 || first === second) return null;
  const reversed = second < first;
  const [from, to] = reversed ? [asked.to, asked.from] : [asked.from, asked.to];
  return { comparison: onceInBuild(`comparison ${document.id} ${from} ${to}`, () => compareVersions(document, from, to)), reversed };
}

/** sha256 of the received files of the two versions, by the files' names. */
export function sourceHashes({ from, to }: Pick<VersionComparison, 'from' | 'to'>): Record<string, string> {
  return Object.fromEntries([from, to].map(({ source }) => [source, createHash('sha256').update(sourceFile(source) ?? '').digest('hex')]));
}
