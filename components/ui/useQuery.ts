'use client';

import { useSyncExternalStore } from 'react';

const CHANGED = 'portal:query';

/**
 * The address's query, kept in the address itself. On the server and while hydrating it is empty, so that the HTML
 * holds the complete list; what must be right before first paint is set by an {@link InlineScript} beside the list.
 */
export function useQuery(): URLSearchParams {
  const search = useSyncExternalStore(subscribe, () => window.location.search, () => '');
  return new URLSearchParams(search);
}

/**
 * Writes values into the address without leaving the page; an empty value or null removes the key.
 * @param step `push` makes a step that the browser's Back undoes
 */
export function setQuery(values: Readonly<Record<string, string | null>>, step: 'replace' | 'push' = 'replace'): void {
  const url = addressWith(values);
  if (step === 'replace') window.history.replaceState(window.history.state, '', url);
  else if (url.href !== window.location.href) window.history.pushState(window.history.state, '', url);
  window.dispatchEvent(new Event(CHANGED));
}

/** The page's address with other values; an empty value or null removes the key. */
export function addressWith(values: Readonly<Record<string, string | null>>): URL {
  const url = new URL(window.location.href);
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === '') url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  return url;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('popstate', onChange);
  };
}
