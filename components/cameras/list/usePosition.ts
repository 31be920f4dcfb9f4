'use client';

import { useState } from 'react';
import type { Point } from '@/lib/cameras/near';

/** What is known of where the reader is. */
export type PositionState =
  | { kind: 'unasked' }
  | { kind: 'asking' }
  | { kind: 'failed'; reason: 'denied' | 'unavailable' | 'timeout' | 'unsupported' }
  | { kind: 'known'; point: Point; accuracyMetres: number };

const TIMEOUT_MS = 15_000;
const MAXIMUM_AGE_MS = 60_000;

/** Codes of GeolocationPositionError. Source: W3C Geolocation, section 9. */
const REASONS = { 1: 'denied', 2: 'unavailable', 3: 'timeout' } as const;

/** Asks the device where it is, when told to and not before. A coarse position is enough and spares the battery. */
export function usePosition(): { position: PositionState; ask: () => void; forget: () => void } {
  const [position, setPosition] = useState<PositionState>({ kind: 'unasked' });

  function ask() {
    if (position.kind === 'asking') return;
    if (!('geolocation' in navigator) || !window.isSecureContext) {
      setPosition({ kind: 'failed', reason: 'unsupported' });
      return;
    }
    setPosition({ kind: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setPosition({ kind: 'known', point: { lat: coords.latitude, lon: coords.longitude }, accuracyMetres: coords.accuracy }),
      ({ code }) => setPosition({ kind: 'failed', reason: REASONS[code as keyof typeof REASONS] ?? 'unavailable' }),
      { enableHighAccuracy: false, timeout: TIMEOUT_MS, maximumAge: MAXIMUM_AGE_MS },
    );
  }

  return { position, ask, forget: () => setPosition({ kind: 'unasked' }) };
}
