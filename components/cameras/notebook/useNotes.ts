'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { type Kept, keptText, notesIn, onNotesChanged } from './notebook-store';

/** The notes of an election on this device; null on the server and while the page is taking over. */
export function useNotes(election: string): Kept | null {
  const text = useSyncExternalStore(onNotesChanged, () => keptText(election), () => undefined);
  return useMemo(() => (text === undefined ? null : notesIn(text, election)), [text, election]);
}
