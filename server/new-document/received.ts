import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './command-error';

/** A received file: its bytes, which are copied, and its words. */
export type Received = { bytes: Buffer; text: string };

/** Reads the file named with --source. @throws CommandError when it cannot be used */
export function readReceived(file: string, folder: string): Received {
  if (path.extname(file).toLowerCase() !== '.txt') throw new CommandError(`--source ${file} is no .txt file`, 'Save the text as plain text in UTF-8, with a name that ends with .txt');
  const bytes = readBytes(path.resolve(folder, file), file);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') throw new CommandError(`--source ${file} is empty`, 'Name the file that holds the official text');
    return { bytes, text };
  } catch (cause) {
    if (cause instanceof CommandError) throw cause;
    throw new CommandError(`--source ${file} is not in UTF-8`, 'Open it in an editor and save it once more with the encoding UTF-8', { cause });
  }
}

function readBytes(absolute: string, file: string): Buffer {
  try {
    return readFileSync(absolute);
  } catch (cause) {
    throw new CommandError(`--source ${file} cannot be read`, 'Write the path of a file, from the folder you are in', { cause });
  }
}
