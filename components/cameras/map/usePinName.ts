'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Marker } from '@/lib/cameras/cluster';
import { pinWords } from './pin-words';

/** What a pin or cluster is called: its place, how many cameras, and how many of them are in which state. */
export function usePinName(): (marker: Marker) => string {
  const t = useTranslations('cameras.map');
  const states = useTranslations('cameras.status.states');
  return useMemo(() => pinWords(t, states), [t, states]);
}
