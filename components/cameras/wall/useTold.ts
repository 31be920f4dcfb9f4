'use client';

import { useCallback, useState } from 'react';
import type { Told } from './told';

/** What each tile's player last told. */
export function useTold(): [ReadonlyMap<string, Told>, (id: string, news: Told) => void] {
  const [told, setTold] = useState<ReadonlyMap<string, Told>>(new Map());
  const onTold = useCallback((id: string, news: Told) => setTold((before) => new Map(before).set(id, news)), []);
  return [told, onTold];
}
