import { HIT_KINDS, type Entry, type HitKind, type SearchIndex } from './index-file';

/** What the address asks to be shown: one kind only, one version of the acts only; null for all. */
export type Filters = { kind: HitKind | null; version: string | null };

/** A value of the address that was not used, and why. */
export type IgnoredFilter = { key: 'kind' | 'version'; value: string; why: 'unknown' | 'twice' | 'without-versions' };

/** Nothing left out. */
export const NO_FILTERS: Filters = { kind: null, version: null };

/** Kinds that have versions. */
const WITH_VERSIONS: readonly HitKind[] = ['clause', 'document'];

/**
 * Reads `?kind=clause&version=2013-06-18`. What is not known, is given twice, or does not fit is ignored and named.
 * @param documents the index's acts: their versions may be asked for
 */
export function readFilters(query: URLSearchParams, documents: SearchIndex['documents']): { filters: Filters; ignored: IgnoredFilter[] } {
  const ignored: IgnoredFilter[] = [];
  const kind = readOne(query, 'kind', (value): value is HitKind => (HIT_KINDS as readonly string[]).includes(value), ignored);
  const versions = new Set(documents.flatMap((document) => document.versions));
  const version = readOne(query, 'version', (value): value is string => versions.has(value), ignored);
  if (version !== null && kind !== null && !WITH_VERSIONS.includes(kind)) {
    ignored.push({ key: 'version', value: version, why: 'without-versions' });
    return { filters: { kind, version: null }, ignored };
  }
  return { filters: { kind, version }, ignored };
}

/** Whether an entry belongs to the version asked for; the whole act does when it has that version. */
export function isOfVersion({ versions }: Entry, version: string | null): boolean {
  return version === null || (versions?.includes(version) ?? false);
}

/** Address of an entry, in the version asked for where it has that one. */
export function hrefOf({ href, document, versions, number, kind }: Entry, version: string | null): string {
  if (version === null || document === undefined || !versions?.includes(version)) return href;
  if (kind === 'document') return `/documents/${document}/${version}`;
  return number === undefined ? href.replace(/^(\/documents\/[^/]+\/)[^#]+/, `$1${version}`) : `/documents/${document}/${version}/${number}`;
}

function readOne<T extends string>(query: URLSearchParams, key: IgnoredFilter['key'], isKnown: (value: string) => value is T, ignored: IgnoredFilter[]): T | null {
  const [first, ...more] = query.getAll(key);
  for (const value of more) ignored.push({ key, value, why: 'twice' });
  if (first === undefined || first === '') return null;
  if (isKnown(first)) return first;
  ignored.push({ key, value: first, why: 'unknown' });
  return null;
}
