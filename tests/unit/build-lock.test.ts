import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildRunningError, takeBuildLock } from '@/server/build/build-lock';
import { temporaryFolder } from '@/tests/support/temporary-folder';

describe('the right to build', () => {
  it('is had by one at a time, and again when it has been given back', () => {
    const lock = path.join(temporaryFolder(), '.portal/building');
    const release = takeBuildLock(lock);
    expect(() => takeBuildLock(lock)).toThrow(BuildRunningError);
    release();
    expect(existsSync(lock)).toBe(false);
    takeBuildLock(lock)();
  });

  it.each(['999999999', 'nonsense', ''])('is taken over from a dead process (%j)', (holder) => {
    const lock = path.join(temporaryFolder(), 'building');
    writeFileSync(lock, holder);
    takeBuildLock(lock)();
    expect(existsSync(lock)).toBe(false);
  });
});
