import { bakuInstant } from '@/lib/time/baku';

/** One note of an observer. Instants are ISO 8601 with Baku's offset, whole seconds. */
export type Note = {
  id: string;
  election: string;
  /** The precinct's id, `57-2`. */
  camera: string;
  /** When the picture on screen was taken, by the stream; null where it does not tell or nothing was playing. */
  pictureAt: string | null;
  /** When the note was begun, by the device's clock. */
  notedAt: string;
  /** When its text was changed last. */
  changedAt: string;
  text: string;
};

/** A file of notes that could be read, or the number of the note that is wrong (from 1; 0: it is no file of notes). */
export type NotebookFile = { kind: 'notes'; notes: Note[] } | { kind: 'wrong'; note: number };

/** The longest text of a note, in characters, and the most notes of a notebook. */
export const longestText = 2_000;
export const mostNotes = 5_000;

/** A note as it is begun: the picture's time and the device's, milliseconds since 1970. */
export function newNote(about: { id: string; election: string; camera: string; text: string }, pictureMs: number | null, nowMs: number): Note {
  return { ...about, pictureAt: pictureMs === null ? null : bakuInstant(pictureMs), notedAt: bakuInstant(nowMs), changedAt: bakuInstant(nowMs) };
}

/** The moment that a note is about, milliseconds since 1970: the picture's, otherwise when it was noted. */
export function noteMs({ pictureAt, notedAt }: Note): number {
  return Date.parse(pictureAt ?? notedAt);
}

/** The file of notes: what is kept on the device, and what is exported. */
export function writeNotebook(notes: readonly Note[]): string {
  return `${JSON.stringify({ v: 1, kind: 'camera-notebook', notes }, null, 1)}\n`;
}

/** Reads a file of notes of one election. Nothing in it is taken on trust. */
export function readNotebook(text: string, election: string): NotebookFile {
  const file = parse(text);
  if (!isRecord(file) || file.v !== 1 || file.kind !== 'camera-notebook' || !Array.isArray(file.notes) || file.notes.length > mostNotes) return { kind: 'wrong', note: 0 };
  const notes: Note[] = [];
  for (const [index, value] of file.notes.entries()) {
    const note = readNote(value, election);
    if (!note) return { kind: 'wrong', note: index + 1 };
    notes.push(note);
  }
  return { kind: 'notes', notes };
}

/** Two notebooks as one, the newest moment first. Of a note that is in both, the one that was changed later stays. */
export function mergeNotes(mine: readonly Note[], others: readonly Note[]): Note[] {
  const byId = new Map(mine.map((note) => [note.id, note]));
  for (const note of others) {
    const known = byId.get(note.id);
    if (!known || Date.parse(note.changedAt) > Date.parse(known.changedAt)) byId.set(note.id, note);
  }
  return [...byId.values()].sort((a, b) => noteMs(b) - noteMs(a) || a.id.localeCompare(b.id));
}

function readNote(value: unknown, election: string): Note | null {
  if (!isRecord(value) || value.election !== election) return null;
  const { id, camera, pictureAt, notedAt, changedAt, text } = value;
  if (typeof id !== 'string' || !/^[0-9a-f-]{8,36}$/.test(id) || typeof camera !== 'string' || !/^[1-9]\d{0,2}-[1-9]\d{0,3}$/.test(camera)) return null;
  if (!(pictureAt === null || isInstant(pictureAt)) || !isInstant(notedAt) || !isInstant(changedAt)) return null;
  if (typeof text !== 'string' || text.length > longestText) return null;
  return { id, election, camera, pictureAt, notedAt, changedAt, text };
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\+04:00)$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
