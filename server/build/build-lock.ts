import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Thrown when another build of this clone is running: two would write into each other's files. */
export class BuildRunningError extends Error {
  constructor(pid: number) {
    super(`Another build of this clone is running (process ${pid}). Wait until it has ended, or end it, and try again.`);
    this.name = 'BuildRunningError';
  }
}

/**
 * Takes the right to build; one that a dead process left behind is taken over.
 * @param file absolute path of the lock
 * @returns a function that gives the right back
 * @throws BuildRunningError
 */
export function takeBuildLock(file: string): () => void {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      const release = () => rmSync(file, { force: true });
      process.once('exit', release);
      return () => {
        process.off('exit', release);
        release();
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (isAlive(holder)) throw new BuildRunningError(holder);
      rmSync(file, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
