'use client';

import { useEffect, useState } from 'react';

/** Long enough for a picture to come over a slow line and to be proven live. */
const TURN_MS = 10_000;

/** Counts turns while somebody waits for one. */
export function useTurn(running: boolean): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = window.setInterval(() => { if (!document.hidden) setTurn((before) => before + 1); }, TURN_MS);
    return () => window.clearInterval(timer);
  }, [running]);
  return turn;
}
