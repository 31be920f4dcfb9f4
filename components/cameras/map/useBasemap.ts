'use client';

import { useEffect, useState } from 'react';
import type { Basemap } from '@/lib/cameras/basemap';

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; basemap: Basemap };

/** Fetches the base map from this portal. Pins are shown without it too. */
export function useBasemap(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    const abort = new AbortController();
    fetchBasemap(abort.signal).then(
      (basemap) => setLoaded({ kind: 'ready', basemap }),
      () => { if (!abort.signal.aborted) setLoaded({ kind: 'failed' }); },
    );
    return () => abort.abort();
  }, []);
  return loaded;
}

async function fetchBasemap(signal: AbortSignal): Promise<Basemap> {
  const response = await fetch('/basemap/basemap.json', { signal });
  if (!response.ok) throw new Error(`the base map answered ${response.status}`);
  return await response.json() as Basemap;
}
