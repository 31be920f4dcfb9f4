import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toAkomaNtoso } from '@/lib/documents/akoma-ntoso';
import { toDocumentJson, toMarkdown } from '@/lib/documents/open-data';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { LOCALES, type Locale } from '@/lib/locale';
import { loadDocument, loadDocuments } from './documents';

const sourcesFolder = 'content/sources';

/** The forms in which a text can be downloaded. */
const formats = {
  md: { type: 'text/markdown; charset=utf-8', write: (_: Document, version: DocumentVersion, locale: Locale) => toMarkdown(version, locale) },
  json: { type: 'application/json; charset=utf-8', write: (document: Document, version: DocumentVersion, locale: Locale) => `${JSON.stringify(toDocumentJson(document, version, locale))}\n` },
  xml: { type: 'application/xml; charset=utf-8', write: toAkomaNtoso },
};

/** Every downloadable text as its address under /data/documents: document and file, e.g. `2024-06-27.az.xml`. */
export function documentFiles(): { document: string; file: string }[] {
  return loadDocuments().flatMap(({ id, versions }) => versions.flatMap((version) => LOCALES.flatMap((locale) => (
    Object.keys(formats).map((format) => ({ document: id, file: `${version.id}.${locale}.${format}` }))
  ))));
}

/** The text of one downloadable file with its media type, or null when there is no such file. */
export function documentFile(documentId: string, file: string): { type: string; body: string } | null {
  const document = loadDocument(documentId);
  for (const version of document?.versions ?? []) {
    for (const locale of LOCALES) {
      for (const [format, { type, write }] of Object.entries(formats)) {
        if (document && file === `${version.id}.${locale}.${format}`) return { type, body: write(document, version, locale) };
      }
    }
  }
  return null;
}

/** Names of the received files. */
export function sourceFiles(): string[] {
  return readdirSync(path.join(process.cwd(), sourcesFolder)).filter((file) => file.endsWith('.txt')).sort();
}

/** A received file, byte for byte, or null when there is none of that name. */
export function sourceFile(file: string): Buffer | null {
  return sourceFiles().includes(file) ? readFileSync(path.join(process.cwd(), sourcesFolder, file)) : null;
}
