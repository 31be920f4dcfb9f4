import { statSync } from 'node:fs';
import { isKey } from './camera-key';
import { readKeyFile } from './key-file';
import { type CameraKey, keysNow } from './key-log';

/** Why a camera may not publish, or `ok`. `keys-unreadable`: the file cannot be read just now, so nothing can be said. */
export type KeyWord = 'ok' | 'unknown-camera' | 'revoked' | 'wrong-key' | 'keys-unreadable';

/** The keys as the file has them at the moment of asking. */
export type Keyring = {
  check: (camera: string, key: string) => KeyWord;
  /** What is wrong with the file, for the operator; null when nothing is. */
  problem: () => string | null;
};

/** A hash that no key has, so that an unknown camera is answered as slowly as a known one. */
const nobody = '0'.repeat(64);

/** Follows the keys' file: what was issued or revoked counts at once. */
export function openKeyring(file: string): Keyring {
  let stamp = '';
  let keys = new Map<string, CameraKey>();
  let problem: string | null = null;

  function refresh(): void {
    try {
      const { ino, size, mtimeMs, mode } = statSync(file);
      const now = `${ino} ${size} ${mtimeMs} ${mode}`;
      if (now === stamp) return;
      keys = keysNow(readKeyFile(file));
      [stamp, problem] = [now, null];
    } catch (error) {
      [stamp, problem] = ['', error instanceof Error ? error.message : String(error)];
    }
  }

  return {
    check(camera, key) {
      refresh();
      const known = keys.get(camera);
      const right = isKey(camera, key, known?.hash ?? nobody);
      if (problem !== null) return 'keys-unreadable';
      if (!known) return 'unknown-camera';
      if (known.hash === null) return 'revoked';
      return right ? 'ok' : 'wrong-key';
    },
    problem() {
      refresh();
      return problem;
    },
  };
}
