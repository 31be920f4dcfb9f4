import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ContentError, type Problem } from '@/lib/content-error';
import { ledgerSchema, type ErrataLedger } from '@/lib/documents/errata';
import { firstDifference, undoRepairs, type PublishedPlace } from '@/lib/documents/fidelity';
import { publishedPlans } from './calendar-history';
import { filesUnder, loadDocuments } from './documents';
import { readText, readYaml } from './read-yaml';
import { onceInBuild, remember } from './remember';

const errataFolder = 'content/errata';

/** A ledger with the name of its file in content/errata, without `.yaml`. */
export type NamedLedger = ErrataLedger & { name: string };

/**
 * All errata ledgers, in alphabetical order of their files. Every ledger is held against the published
 * Azerbaijani text of its document or calendar plan: with its repairs undone that text must equal the received file word for word.
 * @throws ContentError listing every entry that does not fit, in all ledgers
 */
export function loadErrata(): readonly NamedLedger[] {
  return onceInBuild('errata', () => remember(['content/errata', 'content/sources', 'content/documents', 'content/elections'].flatMap(filesUnder), readErrata));
}

function readErrata(): readonly NamedLedger[] {
  const published = publishedTexts();
  const problems: Problem[] = [];
  const ledgers = readdirSync(path.join(process.cwd(), errataFolder)).filter((file) => file.endsWith('.yaml')).sort().flatMap((file) => {
    try {
      return [readLedger(`${errataFolder}/${file}`, published)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  const missing = sourcesWithoutLedger([...published.keys()], ledgers);
  if (missing.length > 0) throw new ContentError(missing);
  return ledgers;
}

/** A published text without a ledger would never be compared with its received file. */
export function sourcesWithoutLedger(sources: readonly string[], ledgers: readonly ErrataLedger[]): Problem[] {
  return sources.flatMap((source) => {
    const own = ledgers.filter((ledger) => ledger.source === source).length;
    if (own === 1) return [];
    return [{
      file: `${errataFolder}/${source.replace(/(\.az)?\.txt$/, '')}.yaml`, line: null, field: null,
      problem: own === 0 ? `there is no ledger for ${source}` : `${source} has ${own} ledgers`,
      remedy: own === 0 ? 'Write one, at least with its whole text entry' : 'Join them into one file',
    }];
  });
}

/**
 * Reads one ledger and, where the published text of its source is given, compares it with the received file.
 * @param file path from the project's root
 * @param published places of the published Azerbaijani text by the name of its source file, in the order of the act
 * @throws ContentError
 */
export function readLedger(file: string, published: ReadonlyMap<string, readonly PublishedPlace[]>): NamedLedger {
  const { value, lineOf } = readYaml(file, ledgerSchema);
  const source = `content/sources/${value.source}`;
  if (!existsSync(path.join(process.cwd(), source))) {
    throw new ContentError({ file, line: lineOf(['source']), field: 'source', problem: `there is no file ${value.source} in content/sources`, remedy: 'Write the name of a file of that folder' });
  }
  const places = published.get(value.source);
  if (places) {
    const { text, problems } = undoRepairs(places, value.entries);
    if (problems.length > 0) {
      throw new ContentError(problems.map(({ entry, field, problem, remedy }) => ({ file, line: lineOf(['entries', entry, field]), field: `entries[${entry}].${field}`, problem, remedy })));
    }
    const difference = firstDifference(text, readText(source));
    if (difference) {
      throw new ContentError({
        file, line: null, field: null,
        problem: `the published text says “${difference.published}” where line ${difference.line} of ${source} says “${difference.received}” (… ${difference.context} …)`,
        remedy: 'Restore the official word, or record the repair as an entry of this file',
      });
    }
  }
  return { name: path.basename(file, '.yaml'), ...value };
}

function publishedTexts(): Map<string, readonly PublishedPlace[]> {
  const documents = loadDocuments().flatMap(({ versions }) => versions.map(({ source, texts }) => [source, texts.az.places] as const));
  return new Map<string, readonly PublishedPlace[]>([...documents, ...publishedPlans()]);
}
