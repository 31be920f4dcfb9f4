import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '@/lib/content-error';
import { checkContent } from '@/server/content/check-content';
import { temporaryFolder, writeInto } from './temporary-folder';

/** A copy of the content that a test may change. */
export type ContentCopy = {
  root: string;
  /** Changes a file, and fails when the change changes nothing. */
  edit: (file: string, change: (text: string) => string) => void;
  /** Runs something that reads content, on the copy. */
  within: <T>(run: () => T) => T;
  /** What `npm run check-content` would print. */
  problems: () => string[];
};

/** Copies content and labels into a folder that goes when the test is over. Loaders read below the current directory. */
export function contentCopy(): ContentCopy {
  const root = temporaryFolder();
  for (const folder of ['content', 'messages']) cpSync(folder, path.join(root, folder), { recursive: true });
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  function within<T>(run: () => T): T {
    process.chdir(root);
    try {
      return run();
    } finally {
      process.chdir(before);
    }
  }
  return {
    root,
    within,
    edit(file, change) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`The test's change of ${file} changed nothing`);
      writeInto(root, file, changed);
    },
    problems: () => within(() => checkContent().problems.map(formatProblem)),
  };
}
