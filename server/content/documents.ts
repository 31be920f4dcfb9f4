import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ContentError, type Problem } from '@/lib/content-error';
import { checkReferences, compareLanguages } from '@/lib/documents/checks';
import type { Document, DocumentText, DocumentVersion } from '@/lib/documents/document';
import { parseDocumentText } from '@/lib/documents/parse';
import { documentSchema, type DocumentFile } from '@/lib/documents/schema';
import { LOCALES, type Locale } from '@/lib/locale';
import { readChanges, withChanges } from './document-changes';
import { readText, readYaml, type YamlContent } from './read-yaml';
import { onceInBuild, remember } from './remember';

const documentsFolder = 'content/documents';

/**
 * Every document with all its versions in both languages, checked, in alphabetical order of their ids.
 * @throws ContentError listing everything wrong in all documents
 */
export function loadDocuments(): readonly Document[] {
  return onceInBuild('documents', () => remember([documentsFolder, ...filesUnder(documentsFolder)], () => readDocuments(documentsFolder)));
}

/** One document, or null when there is none of that id. @throws ContentError */
export function loadDocument(id: string): Document | null {
  return loadDocuments().find((document) => document.id === id) ?? null;
}

/**
 * Reads the documents of a folder.
 * @param folder path from the project's root
 * @throws ContentError listing everything wrong in all documents
 */
export function readDocuments(folder: string): readonly Document[] {
  const problems: Problem[] = [];
  const documents: Document[] = [];
  for (const entry of readdirSync(path.join(process.cwd(), folder), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    try {
      documents.push(readDocument(`${folder}/${entry.name}`));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return documents.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readDocument(folder: string): Document {
  const content = readYaml(`${folder}/document.yaml`, documentSchema);
  const problems = checkFacts(content, folder);
  const versions = content.value.versions.map((version): DocumentVersion => {
    const az = readVersionText(`${folder}/${version.id}.az.md`, 'az', version, problems);
    const en = readVersionText(`${folder}/${version.id}.en.md`, 'en', version, problems);
    if (az && en) {
      problems.push(...compareLanguages(az, en).map(({ language, ...problem }) => ({ file: `${folder}/${version.id}.${language}.md`, ...problem })));
    }
    return { ...version, texts: { az: az ?? nothing('az'), en: en ?? nothing('en') } };
  });
  problems.push(...checkRemoved(content, versions));
  const changes = readChanges(folder, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return withChanges({ ...content.value, versions }, changes);
}

function readVersionText(file: string, language: Locale, { absentClauses, removedClauses }: DocumentFile['versions'][number], problems: Problem[]): DocumentText | null {
  if (!existsSync(path.join(process.cwd(), file))) {
    problems.push({ file, line: null, field: null, problem: 'the file is missing', remedy: `Each version needs ${LOCALES.map((locale) => `one file in ${locale}`).join(' and ')}` });
    return null;
  }
  const { text, problems: found } = parseDocumentText(readText(file), language, removedClauses);
  problems.push(...[...found, ...checkReferences(text, absentClauses)].map((problem) => ({ file, ...problem })));
  return text;
}

/** What the schema cannot know: folder name, files, order and overlaps. */
function checkFacts({ file, value, lineOf }: YamlContent<DocumentFile>, folder: string): Problem[] {
  const problems: Problem[] = [];
  const report = (at: PropertyKey[], field: string, problem: string, remedy: string) => problems.push({ file, line: lineOf(at), field, problem, remedy });
  if (value.id !== path.basename(folder)) report(['id'], 'id', `“${value.id}” is not the name of the folder`, `Write ${path.basename(folder)}`);
  for (const [index, version] of value.versions.entries()) {
    const at = `versions[${index}]`;
    const previous = value.versions[index - 1];
    if (previous && previous.id >= version.id) report(['versions', index, 'id'], `${at}.id`, `version ${version.id} stands after ${previous.id}`, 'List the versions once each, oldest first');
    if (!existsSync(path.join(process.cwd(), 'content/sources', version.source))) {
      report(['versions', index, 'source'], `${at}.source`, `there is no file ${version.source} in content/sources`, 'Write the name of a file of that folder');
    }
  }
  for (const [index, gap] of value.notReceived.entries()) {
    if (gap.until < gap.from) report(['notReceived', index, 'until'], `notReceived[${index}].until`, `${gap.until} is before ${gap.from}`, 'Write a later day');
  }
  return problems;
}

/** A removed clause was in an earlier text and is not in this one. */
function checkRemoved({ file, value, lineOf }: YamlContent<DocumentFile>, versions: readonly DocumentVersion[]): Problem[] {
  const has = (version: DocumentVersion | undefined, id: string) => version?.texts.az.clauses.some((clause) => clause.id === id) ?? false;
  return value.versions.flatMap(({ removedClauses }, index) => removedClauses.flatMap((id, at): Problem[] => {
    const place = { file, line: lineOf(['versions', index, 'removedClauses', at]), field: `versions[${index}].removedClauses[${at}]` };
    if (has(versions[index], id)) return [{ ...place, problem: `this text has a clause ${id}`, remedy: 'Take the number out of this list, or the clause out of the text' }];
    if (versions.slice(0, index).some((earlier) => has(earlier, id))) return [];
    return [{ ...place, problem: `no earlier text has a clause ${id}`, remedy: 'List only clauses that an earlier version has' }];
  }));
}

/** Stands in for a file that could not be read, so that the other problems are still found. */
function nothing(language: Locale): DocumentText {
  return { language, title: '', adoption: null, preamble: [], sections: [], clauses: [], signatures: [], places: [] };
}

/** Every file and folder below a folder, as paths from the project's root: what {@link remember} must watch. */
export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(process.cwd(), folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`).sort();
}
