import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toAkomaNtoso } from '@/lib/documents/akoma-ntoso';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { textFormats, type Download, type TextFormat } from '@/lib/documents/download';
import { toDocumentJson, toMarkdown } from '@/lib/documents/open-data';
import type { TextOrigin } from '@/lib/documents/origin';
import { toPlainText } from '@/lib/documents/plain-text';
import { LOCALES, type Locale } from '@/lib/locale';
import { siteUrl } from '@/server/env';
import { loadDocument, loadDocuments } from './documents';

const sourcesFolder = 'content/sources';

type Write = (document: Document, version: DocumentVersion, locale: Locale, origin: TextOrigin) => string;

/** The forms in which a text can be downloaded. All are written from the same parsed text. */
const formats: Readonly<Record<TextFormat, { type: string; write: Write }>> = {
  md: { type: 'text/markdown; charset=utf-8', write: (_, version, locale) => toMarkdown(version, locale) },
  txt: { type: 'text/plain; charset=utf-8', write: toPlainText },
  json: { type: 'application/json; charset=utf-8', write: (...given) => `${JSON.stringify(toDocumentJson(...given))}\n` },
  xml: { type: 'application/xml; charset=utf-8', write: toAkomaNtoso },
};

/** Every downloadable text as its address under /data/documents: document and file, e.g. `2024-06-27.az.xml`. */
export function documentFiles(): { document: string; file: string }[] {
  return loadDocuments().flatMap(({ id, versions }) => versions.flatMap((version) => LOCALES.flatMap((locale) => (
    textFormats.map((format) => ({ document: id, file: `${version.id}.${locale}.${format}` }))
  ))));
}

/** The text of one downloadable file with its media type, or null when there is no such file. */
export function documentFile(documentId: string, file: string): { type: string; body: string } | null {
  const document = loadDocument(documentId);
  for (const version of document?.versions ?? []) {
    for (const locale of LOCALES) {
      for (const format of textFormats) {
        if (document && file === `${version.id}.${locale}.${format}`) return writeFile(document, version, locale, format);
      }
    }
  }
  return null;
}

/** What can be taken away of one version, with the size of each file in bytes. */
export function downloadsOf(document: Document, version: DocumentVersion): Download[] {
  const texts = LOCALES.flatMap((language) => textFormats.map((format): Download => ({
    href: `/data/documents/${document.id}/${version.id}.${language}.${format}`, language, format,
    bytes: Buffer.byteLength(writeFile(document, version, language, format).body),
  })));
  return [...texts, { href: `/data/sources/${version.source}`, language: 'az', format: 'received', bytes: readSource(version.source).length }];
}

/** Where one version is published in one language, and the received file it was made from. */
export function originOf(document: Document, version: DocumentVersion, locale: Locale): TextOrigin {
  return {
    page: `${siteUrl()}/${locale}/documents/${document.id}/${version.id}`,
    received: `${siteUrl()}/data/sources/${version.source}`,
    sha256: createHash('sha256').update(readSource(version.source)).digest('hex'),
  };
}

/** Names of the received files. */
export function sourceFiles(): string[] {
  return readdirSync(path.join(process.cwd(), sourcesFolder)).filter((file) => file.endsWith('.txt')).sort();
}

/** A received file, byte for byte, or null when there is none of that name. */
export function sourceFile(file: string): Buffer | null {
  return sourceFiles().includes(file) ? readSource(file) : null;
}

function writeFile(document: Document, version: DocumentVersion, locale: Locale, format: TextFormat): { type: string; body: string } {
  const { type, write } = formats[format];
  return { type, body: write(document, version, locale, originOf(document, version, locale)) };
}

function readSource(file: string): Buffer {
  return readFileSync(path.join(process.cwd(), sourcesFolder, file));
}
