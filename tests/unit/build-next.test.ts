import { describe, expect, it } from 'vitest';
import { nextBuild, NextBuildError } from '@/server/build/next-build';
import { temporaryFolder } from '@/tests/support/temporary-folder';

/** A stand-in for Next that prints and ends as told. */
function projectWhoseNext(prints: string, code: number): string {
  return temporaryFolder({ 'node_modules/next/dist/bin/next': `console.log(${JSON.stringify(prints)}); process.exitCode = ${code};` });
}

describe('next build', () => {
  it('passes when Next has nothing to complain of', async () => {
    await expect(nextBuild(projectWhoseNext('✓ Compiled successfully\n○ /az/about/errata', 0), 'out')).resolves.toBeUndefined();
  });

  it('tells how far Next has got', async () => {
    const told: string[] = [];
    await nextBuild(projectWhoseNext('✓ Compiled successfully in 9s\n  Generating static pages using 2 workers (1251/5007)\n  Finalizing', 0), 'out', (line) => told.push(line));
    expect(told).toEqual(['✓ Compiled successfully in 9s', 'Generating static pages using 2 workers (1251/5007)']);
  });

  it('fails with what Next printed', async () => {
    await expect(nextBuild(projectWhoseNext('Failed to type check', 1), 'out')).rejects.toThrow(/code 1:\nFailed to type check/);
  });

  it.each([
    'Error: ENVIRONMENT_FALLBACK: There is no `locale` configured',
    'IntlError: MISSING_MESSAGE: Could not resolve `home.title` in messages for locale `en`.',
    '⨯ useSearchParams() should be wrapped in a suspense boundary',
    'Entire page deopted: bailed out to client-side rendering',
  ])('fails when Next ends well but logged %s', async (line) => {
    await expect(nextBuild(projectWhoseNext(line, 0), 'out')).rejects.toThrow(NextBuildError);
  });
});
