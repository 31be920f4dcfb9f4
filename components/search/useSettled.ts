'use client';

import { useEffect, useState } from 'react';

/** A text once it has stayed the same for a while: what a screen reader is told, not at every letter. */
export function useSettled(text: string, afterMs: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), afterMs);
    return () => window.clearTimeout(timer);
  }, [text, afterMs]);
  return settled;
}
