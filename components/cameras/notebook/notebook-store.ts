import { mergeNotes, mostNotes, type Note, readNotebook, writeNotebook } from '@/lib/cameras/notebook';
import { bakuInstant } from '@/lib/time/baku';

const CHANGED = 'portal:notebook';

/** The notes on this device; `blocked` where the browser keeps nothing; `damaged` where what is kept cannot be read. */
export type Kept = { kind: 'notes'; notes: Note[] } | { kind: 'blocked' | 'damaged' };

/** The text as it is kept, '' for none, null where the browser lets nothing be read. */
export function keptText(election: string): string | null {
  try {
    return window.localStorage.getItem(keyOf(election)) ?? '';
  } catch {
    return null;
  }
}

/** A name for a note that no other has. Works without HTTPS too, where `crypto.randomUUID` is missing. */
export function newNoteId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The notes of an election in a kept text. */
export function notesIn(text: string | null, election: string): Kept {
  if (text === null) return { kind: 'blocked' };
  if (text === '') return { kind: 'notes', notes: [] };
  const file = readNotebook(text, election);
  return file.kind === 'notes' ? file : { kind: 'damaged' };
}

/**
 * Adds notes to those that are kept, or renews them. What another tab has written meanwhile stays.
 * @returns false when the browser keeps nothing, or no more
 */
export function keepNotes(election: string, notes: readonly Note[]): boolean {
  const kept = notesIn(keptText(election), election);
  return kept.kind === 'notes' && write(election, mergeNotes(kept.notes, notes));
}

/** Gives a note another text, and the moment of the change by the device's clock, later than the one before in any case. */
export function changeNote(election: string, note: Note, text: string): boolean {
  const changedMs = Math.max(Date.now(), Date.parse(note.changedAt) + 1000);
  return keepNotes(election, [{ ...note, text, changedAt: bakuInstant(changedMs) }]);
}

/** Takes one note away. */
export function dropNote(election: string, id: string): boolean {
  const kept = notesIn(keptText(election), election);
  return kept.kind === 'notes' && write(election, kept.notes.filter((note) => note.id !== id));
}

/** Calls when the notes change, here or in another tab. */
export function onNotesChanged(listener: () => void): () => void {
  for (const event of [CHANGED, 'storage']) window.addEventListener(event, listener);
  return () => { for (const event of [CHANGED, 'storage']) window.removeEventListener(event, listener); };
}

function write(election: string, notes: readonly Note[]): boolean {
  if (notes.length > mostNotes) return false;
  try {
    if (notes.length === 0) window.localStorage.removeItem(keyOf(election));
    else window.localStorage.setItem(keyOf(election), writeNotebook(notes));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(CHANGED));
  return true;
}

function keyOf(election: string): string {
  return `camera-notebook:${election}`;
}
