import type { SearchIndex } from './index-file';

/** Recognises the index file; null when it is something else or of another form. The file is our own, so its inside is trusted. */
export function readIndex(body: unknown): SearchIndex | null {
  return isIndex(body) ? body : null;
}

function isIndex(body: unknown): body is SearchIndex {
  return typeof body === 'object' && body !== null && 'v' in body && body.v === 2 && 'entries' in body && Array.isArray(body.entries);
}
