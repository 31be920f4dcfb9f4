'use client';

import { useSyncExternalStore } from 'react';

/** Where list and map stand side by side: Tailwind's `lg`. */
const WIDE = '(min-width: 64rem)';

/** False on the server and while hydrating. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches, () => false);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
