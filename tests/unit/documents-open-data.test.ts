import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toAkomaNtoso } from '@/lib/documents/akoma-ntoso';
import { documentJsonSchema, toDocumentJson, toMarkdown, translationNotice } from '@/lib/documents/open-data';
import { parseDocumentText } from '@/lib/documents/parse';
import { element, xmlText } from '@/lib/documents/xml';
import { LOCALES } from '@/lib/locale';
import { documentFile, documentFiles, sourceFile, sourceFiles } from '@/server/content/document-files';
import { loadDocuments } from '@/server/content/documents';

const texts = loadDocuments().flatMap((document) => document.versions.flatMap((version) => LOCALES.map((locale) => ({
  name: `${document.id} ${version.id} ${locale}`, document, version, locale,
}))));

describe('the JSON of a text', () => {
  it.each(texts)('$name fits its schema and holds every clause', ({ document, version, locale }) => {
    const json = toDocumentJson(document, version, locale);
    expect(documentJsonSchema.parse(json)).toEqual(json);
    expect(json.clauses.map(({ id }) => id)).toEqual(version.texts.az.clauses.map(({ id }) => id));
    expect(json.status).toBe(locale === 'az' ? 'official' : 'unofficial-translation');
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

describe('the Akoma Ntoso of a text', () => {
  it.each(texts)('$name is well formed, with unique eIds and no dangling reference', ({ document, version, locale }) => {
    const xml = toAkomaNtoso(document, version, locale);
    const tags = readTags(xml);
    const eIds = tags.flatMap(({ attributes }) => attributes.get('eId') ?? []);
    expect(new Set(eIds).size).toBe(eIds.length);
    const targets = tags.filter(({ name }) => name === 'ref').map(({ attributes }) => attributes.get('href')?.slice(1) ?? '');
    expect(targets.filter((target) => !eIds.includes(target))).toEqual([]);
    const numbers = tags.filter(({ name }) => name === 'paragraph' || name === 'subparagraph');
    expect(numbers).toHaveLength(version.texts[locale].clauses.length);
  });

  it('holds every word of the text', () => {
    for (const { document, version, locale } of texts) {
      const words = toAkomaNtoso(document, version, locale).replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replace(/\s+/gu, ' ');
      for (const { text } of version.texts[locale].clauses) expect(words.replaceAll(' ', '')).toContain(text.replace(/\s/gu, ''));
    }
  });

  it('says which language is authoritative, and that of an unknown day only the year is known', () => {
    const [az, en] = ['az', 'en'].map((locale) => documentFile('webcams-decision-2020', `2020.${locale}.xml`)?.body ?? '');
    expect(az).toContain('<FRBRauthoritative value="true"/>');
    expect(en).toContain('<FRBRauthoritative value="false"/>');
    expect(en).toContain(translationNotice);
    expect(az).toContain('<FRBRdate date="2020-01-01" name="year-only"/>');
  });

  it('escapes what XML reserves', () => {
    expect(element('p', { a: '"<&' }, [xmlText('a < b & c > d\u0000')]).xml).toBe('<p a="&quot;&lt;&amp;">a &lt; b &amp; c &gt; d</p>');
  });
});

describe('the files', () => {
  it('exist in three forms for each text, and no others', () => {
    expect(documentFiles()).toHaveLength(texts.length * 3);
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

type Tag = { name: string; attributes: Map<string, string> };

/** Reads the tags of an XML text and fails when they do not nest. */
function readTags(xml: string): Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  for (const [, closing, name = '', written = '', empty] of body.matchAll(/<(\/)?([A-Za-z]+)((?:\s[A-Za-z]+="[^"<]*")*)(\/)?>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else {
      if (!empty) open.push(name);
      tags.push({ name, attributes: new Map([...written.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])) });
    }
  }
  expect(open).toEqual([]);
  expect(body.replace(/<\/?[A-Za-z]+(?:\s[A-Za-z]+="[^"<]*")*\/?>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  return tags;
}
