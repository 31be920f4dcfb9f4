'use client';

import { useTranslations } from 'next-intl';
import type { Marker } from '@/lib/cameras/cluster';
import { cameraStates } from '@/lib/cameras/status';

/** What a pin or cluster is called: its place, how many cameras, and how many of them are in which state. */
export function usePinName(): (marker: Marker) => string {
  const t = useTranslations('cameras.map');
  const states = useTranslations('cameras.status.states');

  function titleOf(marker: Marker): string {
    if (marker.kind === 'cluster') return t('cluster', { count: marker.count, places: marker.pins });
    const [first] = marker.pin.entries;
    if (marker.count === 1 && first) return t('onePin', { label: first.label });
    return t('pin', { place: marker.pin.place.name ?? t('place'), count: marker.count });
  }

  return (marker) => {
    const { counts } = marker;
    const mix = counts ? cameraStates().filter((state) => counts[state] > 0) : [];
    return [titleOf(marker), ...mix.map((state) => t('stateCount', { state: states(state), count: counts?.[state] ?? 0 }))].join(', ');
  };
}
