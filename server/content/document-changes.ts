import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '@/lib/content-error';
import { changesSchema } from '@/lib/documents/changes-schema';
import type { Document } from '@/lib/documents/document';
import { readYaml } from './read-yaml';

/**
 * A document with what its changes.yaml says of the changes between its versions.
 * @param folder path from the project's root
 * @throws ContentError
 */
export function withChanges(document: Document, folder: string): Document {
  const file = `${folder}/changes.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) return document;
  const { value } = readYaml(file, changesSchema);
  return { ...document, classified: value.comparisons };
}
