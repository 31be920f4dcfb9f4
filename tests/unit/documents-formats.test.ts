import { describe, expect, it } from 'vitest';
import { textFormats } from '@/lib/documents/download';
import { toMarkdown, translationNotice } from '@/lib/documents/open-data';
import { parseDocumentText } from '@/lib/documents/parse';
import { LOCALES } from '@/lib/locale';
import { documentFile, downloadsOf, originOf, sourceFile } from '@/server/content/document-files';
import { loadDocuments } from '@/server/content/documents';
import { piecesOf, readAkomaNtoso, readJson, readMarkdown, readPlainText } from '@/tests/support/read-back';

const texts = loadDocuments().flatMap((document) => document.versions.flatMap((version) => LOCALES.map((locale) => ({
  name: `${document.id} ${version.id} ${locale}`, document, version, locale,
  body: (format: string) => documentFile(document.id, `${version.id}.${locale}.${format}`)?.body ?? '',
}))));

describe('every form of a text', () => {
  it('is there for eight texts: four versions in two languages', () => {
    expect(texts).toHaveLength(8);
    for (const { body } of texts) for (const format of textFormats) expect(body(format).length).toBeGreaterThan(3000);
  });

  it.each(texts)('$name: gives back title, adoption, introduction, sections, clauses and signatures word for word', ({ version, locale, body }) => {
    const text = piecesOf(version.texts[locale]);
    expect(text.clauses.length).toBeGreaterThanOrEqual(4);
    expect(readMarkdown(body('md'), locale)).toEqual(text);
    expect(readJson(body('json'))).toEqual(text);
    expect(readPlainText(body('txt'))).toEqual(text);
    expect(readAkomaNtoso(body('xml'))).toEqual(text);
  });

  it.each(texts)('$name: Markdown, read and written once more, is the same Markdown', ({ version, locale }) => {
    const markdown = toMarkdown(version, locale);
    const { text } = parseDocumentText(markdown.replace(`*${translationNotice}*\n\n`, ''), locale);
    expect(toMarkdown({ ...version, texts: { ...version.texts, [locale]: text } }, locale)).toBe(markdown);
  });

  it.each(texts)('$name: a word that is changed in any form does not read back as the same', ({ version, locale, body }) => {
    const text = piecesOf(version.texts[locale]);
    const last = text.clauses.at(-1)?.text ?? '';
    const damaged = (format: string) => { const whole = body(format); const at = whole.lastIndexOf(last.slice(-20)); return `${whole.slice(0, at)}X${whole.slice(at + 1)}`; };
    expect(readMarkdown(damaged('md'), locale)).not.toEqual(text);
    expect(readPlainText(damaged('txt'))).not.toEqual(text);
    expect(readAkomaNtoso(damaged('xml'))).not.toEqual(text);
  });

  it('carries the mark of the unofficial translation in English, and only there', () => {
    for (const { locale, body } of texts) {
      for (const format of textFormats) expect(body(format).includes(translationNotice), `${format} ${locale}`).toBe(locale === 'en');
    }
  });

  it('begins and ends with that mark where it is read as a text', () => {
    for (const { locale, body } of texts.filter((text) => text.locale === 'en')) {
      expect(body('md').startsWith(`*${translationNotice}*`), locale).toBe(true);
      expect(body('txt').startsWith(translationNotice)).toBe(true);
      expect(body('txt').split('\n').slice(-5)).toContain(translationNotice);
    }
  });
});

describe('plain text', () => {
  const file = (name: string) => documentFile('foreigners-instruction', name)?.body ?? '';

  it('says what it is before its first word: document, text, status, force, address, source with its hash', () => {
    const header = file('2013-06-18.az.txt').split('='.repeat(72))[0] ?? '';
    for (const line of [
      /^Sənəd: Vətəndaşlığı olmayan şəxslərin və əcnəbilərin seçkilərdə/m, /^Mətn: 18 iyun 2013-cü il$/m, /^Status: rəsmi mətn/m,
      /^Qüvvədə: 18 iyun 2013-cü il – 28 may 2014-cü il \(qərarların qəbul edildiyi günlər üzrə hesablanır\)$/m, /^Ünvan: https?:\/\/.+\/az\/documents\/foreigners-instruction\/2013-06-18$/m,
      /^Mənbə: https?:\/\/.+\/data\/sources\/foreigners-instruction-2013-06-18\.az\.txt \(SHA-256 [0-9a-f]{64}\)$/m,
    ]) expect(header).toMatch(line);
  });

  it('says since when a text counts, and that a day is not known', () => {
    expect(file('2024-06-27.en.txt')).toMatch(/^In force: since 27 June 2024 \(counted from the day of the decision\)$/m);
    expect(documentFile('webcams-decision-2020', '2020.en.txt')?.body).toMatch(/^In force: the day is not known$/m);
    expect(documentFile('webcams-decision-2020', '2020.en.txt')?.body).toMatch(/^Text: 2020$/m);
  });

  it('keeps a paragraph on one line and underlines headings', () => {
    const text = file('2024-06-27.en.txt');
    expect(text).toMatch(/\n\n7\. Final provisions\n-+\n\n7\.1\. From the day .+ are deemed to have lost force\.\n\n/);
    expect(text).toMatch(/\n\n {4}Approved by Decision No\. 6\/48 .+\n\nINSTRUCTION on .+\n=+\n\n/);
  });
});

describe('what can be taken away', () => {
  it.each(texts.filter(({ locale }) => locale === 'az'))('$name: every file with its size in bytes, the received one last', ({ document, version }) => {
    const downloads = downloadsOf(document, version);
    expect(downloads.map(({ format }) => format)).toEqual([...textFormats, ...textFormats, 'received']);
    for (const { href, bytes, format } of downloads) {
      const name = href.split('/').at(-1) ?? '';
      const content = format === 'received' ? sourceFile(name) : Buffer.from(documentFile(document.id, name)?.body ?? '');
      expect(content?.length, href).toBe(bytes);
    }
  });

  it('names the received file by its hash', () => {
    for (const { document, version, locale } of texts) {
      const { sha256, received, page } = originOf(document, version, locale);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(received.endsWith(`/data/sources/${version.source}`)).toBe(true);
      expect(page.endsWith(`/${locale}/documents/${document.id}/${version.id}`)).toBe(true);
    }
  });
});
