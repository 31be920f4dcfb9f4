import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './command-error';

/** A file to write; `replaces` is what it must hold before, or null where it must not exist. */
export type NewFile = { file: string; content: string | Buffer; replaces: string | null };

/**
 * Writes all files or none: each beside its place under another name first, then all are moved into place.
 * Whatever fails, folders and files that were made are taken away again and replaced ones are put back.
 * @param root absolute folder; `file` is relative to it
 * @throws CommandError when a file is there already
 */
export function writeAll(root: string, files: readonly NewFile[]): void {
  const there = files.find(({ file, replaces }) => replaces === null && existsSync(path.join(root, file)));
  if (there) throw new CommandError(`${there.file} is there already`, 'Nothing is overwritten: choose another name, or change that file by hand');
  const undo: (() => void)[] = [];
  try {
    const staged = files.map((entry) => ({ ...entry, temporary: stage(root, entry, undo) }));
    for (const { file, temporary, replaces } of staged) {
      const target = path.join(root, file);
      renameSync(temporary, target);
      undo.push(() => (replaces === null ? rmSync(target, { force: true }) : writeFileSync(target, replaces)));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function stage(root: string, { file, content }: NewFile, undo: (() => void)[]): string {
  const target = path.join(root, file);
  const made = mkdirSync(path.dirname(target), { recursive: true });
  if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
  const temporary = `${target}.${process.pid}.tmp`;
  undo.push(() => rmSync(temporary, { force: true }));
  writeFileSync(temporary, content, { flag: 'wx' });
  return temporary;
}
