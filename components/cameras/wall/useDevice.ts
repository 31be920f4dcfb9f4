'use client';

import { useSyncExternalStore } from 'react';
import { type Device, playersAtOnce } from '@/lib/cameras/wall-players';

/** What the reader's device plays at once, and whether it saves data. Follows the window when it is turned or resized. */
export function useDevice(): { most: number; savesData: boolean } {
  const most = useSyncExternalStore(subscribe, () => playersAtOnce(readDevice()), () => 1);
  const savesData = useSyncExternalStore(subscribe, () => readDevice().savesData, () => true);
  return { most, savesData };
}

/** Not all browsers tell all of it. */
type Telling = Navigator & { deviceMemory?: number; connection?: { saveData?: boolean; effectiveType?: string } };

function readDevice(): Device {
  const { hardwareConcurrency, deviceMemory, connection } = navigator as Telling;
  return { widthPx: window.innerWidth, cores: hardwareConcurrency || null, memoryGb: deviceMemory ?? null, savesData: connection?.saveData === true, network: connection?.effectiveType ?? null };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
