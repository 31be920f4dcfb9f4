import { parseArgs } from 'node:util';
import { documentSchema, type DocumentFile } from '@/lib/documents/schema';
import type { Bilingual } from '@/lib/locale';
import { CommandError } from './command-error';

/** What every version needs. */
export type VersionOptions = { id: string; version: string; /** The received file as it was named. */ source: string | null; decision: string | null; inForceFrom: string | null };

/** What the command was asked: a new document, or one more version of one that is there. */
export type NewDocumentOptions =
  | (VersionOptions & { task: 'document'; kind: DocumentFile['kind']; title: Bilingual; shortTitle: Bilingual; election: string | null })
  | (VersionOptions & { task: 'version' });

/** How the command is called. */
export const USAGE = `npm run new-document -- ID --kind instruction|decision --version DAY --title-az "…" --title-en "…" [options]
npm run new-document -- ID --add-version DAY [options]

Makes the files of a document, or of one more version of it, for an editor to fill in. Overwrites nothing.
docs/adding-a-document.md has an example from start to finish.

  ID                   name of the folder in content/documents: small letters, digits, hyphens
  --version DAY        day of the decision that made the text, 2027-03-01, or its year, 2027, where the day is not known
  --title-az, --title-en    the title, for headings
  --short-az, --short-en    a short one for lists; otherwise the title
  --source FILE        the official text as it was received, a .txt file in UTF-8; it is copied unchanged, and its clauses are proposed
  --decision NUMBER    number of the decision, 5/31; otherwise not known
  --in-force-from DAY  first day on which the text counts; otherwise not known
  --election ID        for a decision: the folder in content/elections it was made for

Exit code: 0 the files are made, 2 nothing was changed.`;

const known = { kind: 'string', version: 'string', 'add-version': 'string', 'title-az': 'string', 'title-en': 'string', 'short-az': 'string', 'short-en': 'string', source: 'string', decision: 'string', 'in-force-from': 'string', election: 'string' } as const;
type Values = Partial<Record<keyof typeof known, string>>;

/** Reads the command line. @throws CommandError when it makes no sense */
export function readOptions(args: readonly string[]): NewDocumentOptions {
  const { values, positionals } = parse(args);
  const [id, ...more] = positionals;
  if (id === undefined) throw new CommandError('no document is named', 'Write npm run new-document -- ID …; --help shows everything');
  if (more.length > 0) throw new CommandError(`“${more[0]}” is one word too many`, 'Put titles in quotation marks: --title-en "Instruction on …"');
  if (!documentSchema.shape.id.safeParse(id).success) throw new CommandError(`“${id}” cannot be the name of a document`, 'Write small letters a–z, digits and hyphens, for example observers-instruction');
  const version = values['add-version'] ?? values.version;
  if (version === undefined) throw new CommandError('no version is named', 'Add --version 2027-03-01 for a new document, or --add-version 2027-03-01 for one that is there');
  const common = { id, version: readVersion(values['add-version'] === undefined ? '--version' : '--add-version', version), source: values.source ?? null, decision: readDecision(values.decision), inForceFrom: readDay(values['in-force-from']) };
  if (values['add-version'] === undefined) return { task: 'document', ...common, ...readDocument(values) };
  const alien = (['version', 'kind', 'title-az', 'title-en', 'short-az', 'short-en', 'election'] as const).find((name) => values[name] !== undefined);
  if (alien) throw new CommandError(`--${alien} does not go with --add-version`, 'Leave it out: the document has it already');
  return { task: 'version', ...common };
}

function readDocument(values: Values) {
  const kind = documentSchema.shape.kind.safeParse(values.kind);
  if (!kind.success) throw new CommandError(values.kind === undefined ? '--kind is missing' : `--kind ${values.kind} is unknown`, 'Write --kind instruction or --kind decision');
  const title = { az: readTitle('title-az', values), en: readTitle('title-en', values) };
  if (values.election !== undefined && kind.data !== 'decision') throw new CommandError('--election is for decisions only', 'Leave it out, or write --kind decision');
  return { kind: kind.data, title, shortTitle: { az: values['short-az']?.trim() || title.az, en: values['short-en']?.trim() || title.en }, election: values.election ?? null };
}

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const options = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { values: values as Values, positionals };
  } catch (cause) {
    throw new CommandError(cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause), 'npm run new-document -- --help shows what can be asked', { cause });
  }
}

function readTitle(name: 'title-az' | 'title-en', values: Values): string {
  const title = values[name]?.trim();
  if (title) return title;
  throw new CommandError(`--${name} is missing`, `Add --${name} "…" with the title in ${name === 'title-az' ? 'Azerbaijani' : 'English'}`);
}

function readVersion(name: string, text: string): string {
  if (/^\d{4}$/.test(text) || isDay(text)) return text;
  throw new CommandError(`${name} ${text} is no day and no year`, 'Write year-month-day, for example 2027-03-01, or the year alone where the day is not known');
}

function readDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (isDay(text)) return text;
  throw new CommandError(`--in-force-from ${text} is no day`, 'Write year-month-day, for example 2027-03-01');
}

function readDecision(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^\d+\/\d+(-\d+)?$/.test(text)) return text;
  throw new CommandError(`--decision ${text} is not the number of a decision`, 'Write it as in the act, for example 6/48');
}

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
