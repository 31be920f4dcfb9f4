'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '@/lib/locale';
import type { Engine } from '@/lib/search/engine';
import { indexAddress, type SearchIndex } from '@/lib/search/index-file';

/** The search over the whole portal, loaded when it is first wanted. */
export type EngineState =
  | { state: 'idle' | 'loading' | 'failed' }
  | { state: 'ready'; engine: Engine; index: SearchIndex };

/** @param wanted whether someone has begun to search @returns the state, and a way to try again after a failure */
export function useEngine(wanted: boolean, locale: Locale): [EngineState, () => void] {
  const [current, setCurrent] = useState<EngineState>({ state: 'idle' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    load(indexAddress(locale), abort.signal).then(
      (ready) => setCurrent(ready),
      () => { if (!abort.signal.aborted) setCurrent({ state: 'failed' }); },
    );
    return () => abort.abort();
  }, [wanted, attempt, locale]);

  const retry = useCallback(() => {
    setCurrent({ state: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return [wanted && current.state === 'idle' ? { state: 'loading' } : current, retry];
}

async function load(address: string, signal: AbortSignal): Promise<EngineState> {
  const [{ createEngine }, { readIndex }, response] = await Promise.all([import('@/lib/search/engine'), import('@/lib/search/read-index'), fetch(address, { signal })]);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const index = readIndex(await response.json());
  if (!index) throw new Error(`${address} is not a search index this page knows`);
  return { state: 'ready', engine: createEngine(index), index };
}
