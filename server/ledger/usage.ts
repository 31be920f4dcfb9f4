import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The command was called in a way that makes no sense; the usage is printed after it. */
export class UsageError extends Error {}

/** Prints one line. */
export type Say = (words: string) => void;

/** Reads a command's arguments. @throws UsageError naming the one that is not known */
export function readArgs<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
