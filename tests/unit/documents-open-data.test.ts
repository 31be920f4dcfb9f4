import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentJsonSchema, toDocumentJson, toMarkdown, translationNotice } from '@/lib/documents/open-data';
import { parseDocumentText } from '@/lib/documents/parse';
import { LOCALES } from '@/lib/locale';
import { documentFile, documentFiles, originOf, sourceFile, sourceFiles } from '@/server/content/document-files';
import { loadDocuments } from '@/server/content/documents';

const texts = loadDocuments().flatMap((document) => document.versions.flatMap((version) => LOCALES.map((locale) => ({
  name: `${document.id} ${version.id} ${locale}`, document, version, locale,
}))));

describe('the JSON of a text', () => {
  it.each(texts)('$name fits its schema and holds every clause', ({ document, version, locale }) => {
    const json = toDocumentJson(document, version, locale, originOf(document, version, locale));
    expect(documentJsonSchema.parse(json)).toEqual(json);
    expect(json.clauses.map(({ id }) => id)).toEqual(version.texts.az.clauses.map(({ id }) => id));
    expect(json.status).toBe(locale === 'az' ? 'official' : 'unofficial-translation');
    expect(json.notice).toBe(locale === 'az' ? null : translationNotice);
  });

  it('keeps the shape others build on; what came later stands beside it', () => {
    const { notice, removed, inForce, page, received, clauses, ...rest } = documentJsonSchema.parse(JSON.parse(documentFile('foreigners-instruction', '2024-06-27.en.json')?.body ?? ''));
    expect(Object.keys(rest)).toEqual(['document', 'version', 'language', 'status', 'title', 'adoption', 'preamble', 'sections', 'signatures']);
    expect(clauses[0]).toMatchObject({ id: '1.1', section: '1' });
    expect([notice, removed, inForce]).toEqual([translationNotice, ['1.5', '1.6'], { from: '2024-06-27', until: null }]);
    expect(page).toMatch(/\/en\/documents\/foreigners-instruction\/2024-06-27$/);
    expect(received.sha256).toBe(createHash('sha256').update(readFileSync('content/sources/foreigners-instruction-2024-06-27.az.txt')).digest('hex'));
  });

  it('gives each clause the fingerprint of its official words, the same in both languages', () => {
    const [az, en] = ['az', 'en'].map((locale) => documentJsonSchema.parse(JSON.parse(documentFile('foreigners-instruction', `2013-06-18.${locale}.json`)?.body ?? '')));
    expect(en?.clauses.map(({ fingerprint }) => fingerprint)).toEqual(az?.clauses.map(({ fingerprint }) => fingerprint));
    for (const { text, fingerprint } of az?.clauses ?? []) expect(createHash('sha256').update(text).digest('hex').startsWith(fingerprint)).toBe(true);
  });
});

describe('the Markdown of a text', () => {
  it.each(texts)('$name can be read back without loss', ({ version, locale }) => {
    const markdown = toMarkdown(version, locale);
    const notice = `*${translationNotice}*\n\n`;
    expect(markdown.startsWith(notice)).toBe(locale === 'en');
    const { text, problems } = parseDocumentText(markdown.replace(notice, ''), locale);
    expect(problems).toEqual([]);
    const words = (places: readonly { place: string; text: string }[]) => places.map(({ place, text: own }) => `${place}: ${own}`);
    expect(words(text.places)).toEqual(words(version.texts[locale].places));
  });
});

describe('the files', () => {
  it('exist in four forms for each text, and no others', () => {
    expect(documentFiles()).toHaveLength(texts.length * 4);
    for (const { document, file } of documentFiles()) expect(documentFile(document, file)?.body.length).toBeGreaterThan(500);
    expect(documentFile('foreigners-instruction', '2014-05-29.az.md')).toBeNull();
    expect(documentFile('no-such-document', '2020.az.md')).toBeNull();
  });

  it('hold the received texts byte for byte', () => {
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(sourceFiles()).toHaveLength(5);
    for (const file of sourceFiles()) {
      const bytes = sourceFile(file);
      expect(bytes && sha256(bytes)).toBe(sha256(readFileSync(`content/sources/${file}`)));
    }
    expect(sourceFile('../../package.json')).toBeNull();
  });
});
