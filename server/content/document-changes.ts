import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContentError, type Problem } from '@/lib/content-error';
import { checkChanges } from '@/lib/documents/changes-check';
import { changesSchema, type ClassifiedComparison } from '@/lib/documents/changes-schema';
import type { Document } from '@/lib/documents/document';
import { fieldName, readYaml, type YamlContent } from './read-yaml';

/** What a document's changes.yaml says; null where there is no such file. */
export type ChangesFile = { file: string; content: YamlContent<{ comparisons: ClassifiedComparison[] }> | null };

/**
 * Reads what the editors say of the changes between a document's versions.
 * @param folder path from the project's root
 * @param problems what is wrong in the file itself is added here
 */
export function readChanges(folder: string, problems: Problem[]): ChangesFile {
  const file = `${folder}/changes.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) return { file, content: null };
  try {
    return { file, content: readYaml(file, changesSchema) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return { file, content: null };
  }
}

/**
 * A document with its classified changes.
 * @param document with texts that are themselves right
 * @throws ContentError naming every change that is not classified, and every entry that is about none
 */
export function withChanges(document: Omit<Document, 'classified'>, { file, content }: ChangesFile): Document {
  const whole = { ...document, classified: content?.value.comparisons ?? [] };
  const problems = checkChanges(whole).map(({ at, problem, remedy }): Problem => ({
    file, line: content && at.length > 0 ? content.lineOf(at) : null, field: fieldName(at) || null, problem, remedy,
  }));
  if (problems.length > 0) throw new ContentError(problems);
  return whole;
}
