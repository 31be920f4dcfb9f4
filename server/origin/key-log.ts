import { z } from 'zod';
import { ContentError, type Problem } from '@/lib/content-error';

const place = {
  /** When it was done, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** The election whose cameras these are; one file holds those of one. */
  election: z.string().regex(/^[a-z0-9-]+$/, 'is not an election'),
  /** The precinct's id, e.g. `57-2`. */
  camera: z.string().regex(/^\d{1,3}-\d{1,4}$/, 'is not a camera'),
};

const event = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('issued'), ...place, hash: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256') }),
  z.strictObject({ what: z.literal('revoked'), ...place }),
]);

/** One line of the keys' file: a key was given to a camera, or taken from it. */
export type KeyEvent = z.infer<typeof event>;

/** How a camera stands. `since`: of the last line about it, ISO 8601 in UTC. `hash`: null when its key was revoked. */
export type CameraKey = { hash: string | null; since: string };

/** Reads the keys' file, one JSON object a line. @throws ContentError naming every line that is wrong */
export function parseKeyLog(text: string, file: string): KeyEvent[] {
  const problems: Problem[] = [];
  const remedy = 'Put back a copy of the file, or issue the keys anew into another one';
  const lines = text.split('\n');
  if (lines.pop() !== '') problems.push({ file, line: lines.length + 1, field: null, problem: 'the last line is incomplete', remedy: 'Remove that line and issue or revoke again what it was about' });
  const events = lines.flatMap((line, index) => {
    const read = event.safeParse(parseJson(line));
    if (read.success) return [read.data];
    const issue = read.error.issues[0];
    problems.push({ file, line: index + 1, field: issue?.path.join('.') || null, problem: issue?.message ?? 'is no event', remedy });
    return [];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return events;
}

/** What holds after all events: the last one about a camera decides. */
export function keysNow(events: readonly KeyEvent[]): Map<string, CameraKey> {
  const keys = new Map<string, CameraKey>();
  for (const each of events) keys.set(each.camera, { hash: each.what === 'issued' ? each.hash : null, since: each.at });
  return keys;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
