import { ContentError } from '@/lib/content-error';
import { hashKey, newKey } from './camera-key';
import { appendToKeyFile, readKeyFile } from './key-file';
import { type CameraKey, keysNow } from './key-log';

/** A key that was just made: the only time that it is known. */
export type IssuedKey = { camera: string; key: string };

type Where = { /** The keys' file. */ file: string; election: string; /** When, ISO 8601 in UTC. */ at: string };

/**
 * Makes keys and stores their hashes. A camera that has a valid key keeps it unless `renew`: the old one ends at once.
 * @returns the new keys, and the cameras that kept theirs
 * @throws ContentError when the file is wrong or holds another election's keys
 */
export function issueKeys(cameras: readonly string[], { file, election, at }: Where, renew: boolean): { issued: IssuedKey[]; kept: string[] } {
  const keys = keysOf(file, election);
  const kept = renew ? [] : cameras.filter((camera) => isValid(keys.get(camera)));
  const issued = cameras.filter((camera) => !kept.includes(camera)).map((camera) => ({ camera, key: newKey() }));
  if (issued.length > 0) appendToKeyFile(file, issued.map(({ camera, key }) => ({ what: 'issued', at, election, camera, hash: hashKey(camera, key) })));
  return { issued, kept };
}

/**
 * Ends keys: a camera that sends with one is cut off within seconds.
 * @returns the cameras that had a valid key
 * @throws ContentError as {@link issueKeys}
 */
export function revokeKeys(cameras: readonly string[], { file, election, at }: Where): string[] {
  const keys = keysOf(file, election);
  const valid = cameras.filter((camera) => isValid(keys.get(camera)));
  if (valid.length > 0) appendToKeyFile(file, valid.map((camera) => ({ what: 'revoked', at, election, camera })));
  return valid;
}

/** How every camera of the file stands. @throws ContentError as {@link issueKeys} */
export function keysOf(file: string, election: string): Map<string, CameraKey> {
  const events = readKeyFile(file);
  const line = events.findIndex((event) => event.election !== election);
  if (line >= 0) {
    throw new ContentError({
      file, line: line + 1, field: 'election', problem: `it holds keys of ${events[line]?.election}, not of ${election}`,
      remedy: 'Name another file with CAMERA_KEYS: each election has one of its own',
    });
  }
  return keysNow(events);
}

function isValid(key: CameraKey | undefined): boolean {
  return key !== undefined && key.hash !== null;
}
