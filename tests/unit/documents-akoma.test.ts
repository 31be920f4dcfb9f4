import { readFileSync } from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { inForceBetween, lifeEvents } from '@/lib/documents/akoma-events';
import { toAkomaNtoso } from '@/lib/documents/akoma-ntoso';
import { translationNotice } from '@/lib/documents/open-data';
import { element, xmlText } from '@/lib/documents/xml';
import { LOCALES } from '@/lib/locale';
import { documentFile } from '@/server/content/document-files';
import { loadDocument, loadDocuments } from '@/server/content/documents';
import { fixtureDocument } from '@/tests/support/fixture-document';

const texts = loadDocuments().flatMap((document) => document.versions.flatMap((version) => LOCALES.map((locale) => ({
  name: `${document.id} ${version.id} ${locale}`, version, locale, xml: documentFile(document.id, `${version.id}.${locale}.xml`)?.body ?? '',
}))));

/** Our own schema always; the standard's, which is not ours to keep here, wherever AKOMA_NTOSO_SCHEMA names its file. */
const schemas = ['tests/fixtures/akoma-ntoso-used.xsd', ...(process.env['AKOMA_NTOSO_SCHEMA'] ? [process.env['AKOMA_NTOSO_SCHEMA']] : [])];
const byHand = readFileSync('tests/fixtures/akoma-ntoso-by-hand.xml', 'utf8');
const amended = documentFile('foreigners-instruction', '2024-06-27.en.xml')?.body ?? '';

describe.each(schemas)('the schema %s', (schema) => {
  it.each(texts)('takes $name', ({ xml }) => {
    expect(faultsOf(xml, schema)).toEqual([]);
  });

  it('takes the example checked by hand', () => {
    expect(faultsOf(byHand, schema)).toEqual([]);
  });

  it.each([
    ['parts of meta out of order', (xml: string) => xml.replace(/(<lifecycle.*<\/lifecycle>)(<temporalData.*<\/temporalData>)/s, '$2$1')],
    ['properties of a level out of order', (xml: string) => xml.replace(/(<FRBRcountry[^>]*>)(<FRBRsubtype[^>]*>)/, '$2$1')],
    ['a level without its author', (xml: string) => xml.replace(/<FRBRauthor[^>]*>/, '')],
    ['a date that is a year', (xml: string) => xml.replace(/date="2013-06-18"/, 'date="2013"')],
    ['an unknown kind of event', (xml: string) => xml.replace('type="amendment"', 'type="change"')],
    ['an unknown status', (xml: string) => xml.replace('status="removed"', 'status="gone"')],
    ['an unknown kind of version', (xml: string) => xml.replace('contains="singleVersion"', 'contains="thisVersion"')],
    ['the same eId twice', (xml: string) => xml.replace('eId="sec_1__para_1-2"', 'eId="sec_1__para_1-1"')],
    ['words outside a paragraph', (xml: string) => xml.replace(/<content><p>([^<]+)<\/p><\/content>/, '<content>$1</content>')],
    ['an element of HTML that the standard has not', (xml: string) => xml.replace(/<content><p>([^<]+)<\/p>/, '<content><em>$1</em>')],
    ['a body before the preface', (xml: string) => xml.replace(/(<preface.*<\/preface>)(.*)(<body.*<\/body>)/s, '$3$2$1')],
  ])('refuses %s', (_what, damage) => {
    const damaged = damage(amended);
    expect(damaged).not.toBe(amended);
    expect(faultsOf(damaged, schema)).not.toEqual([]);
  });
});

describe('an Akoma Ntoso file', () => {
  const document = fixtureDocument([
    { id: '2013-01-01', text: ['> 1/1', 'Giriş.', '## 1. Bölmə', '1.1. A:', '1.1.1. b;', '1.2. c.', '## 2. Sonuncu', '2.1. d.'] },
    {
      id: '2020-05-05', from: '2020-06-01', amendedBy: [{ decision: '2/7', date: '2020-05-05' }],
      text: ['> 1/1', 'Giriş.', '## 1. Bölmə', '1.1. A:', '1.1.1. b & c; bu Təlimatın 1.1-ci bəndi.', '---', 'Sədr'],
      english: ['> Approved by Decision No. 1/1', 'An introduction.', '## 1. A section', '1.1. A:', '1.1.1. b & c; clause 1.1 of this Instruction.', '---', 'Chair'],
    },
  ]);
  const origin = { page: 'https://portal.example/en/documents/act/2020-05-05', received: 'https://portal.example/data/sources/act.az.txt', sha256: '0'.repeat(64) };

  it('is, for a small act, the one that was written and checked by hand', () => {
    const [, version] = document.versions;
    expect(version && toAkomaNtoso(document, version, 'en', origin)).toBe(byHand.replace(/>\s+</g, '><').replace('?><', '?>\n<'));
  });

  it.each(texts)('$name has no reference that leads nowhere', ({ xml }) => {
    const { ids, targets } = idsAndTargets(xml);
    expect(targets.length).toBeGreaterThanOrEqual(7);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it.each(texts)('$name names every clause by its way from the top', ({ version, locale, xml }) => {
    const { ids } = idsAndTargets(xml);
    for (const { id, section } of version.texts[locale].clauses) {
      const own = id.replaceAll('.', '-');
      expect(ids.filter((eId) => eId.endsWith(`para_${own}`) && eId.startsWith(section ? `sec_${section}__` : 'para_')), id).toHaveLength(1);
    }
  });

  it('says which language is authoritative, and that of an unknown day only the year is known', () => {
    const [az = '', en = ''] = LOCALES.map((locale) => documentFile('webcams-decision-2020', `2020.${locale}.xml`)?.body);
    expect(az).toContain('<FRBRauthoritative value="true"/>');
    expect(en).toContain('<FRBRauthoritative value="false"/>');
    expect(en).toContain(`status="editorial"><p>${translationNotice}`);
    expect(az).toContain('<FRBRdate date="2020-01-01" name="year-only"/>');
    expect(az).not.toContain('<lifecycle');
  });

  it('keeps the place of removed clauses without their former words', () => {
    expect(amended).toMatch(/para_1-4".*?para_1-5" status="removed"><num>1\.5\.<\/num>.*?para_1-6" status="removed">.*?sec_2"/s);
    expect(amended).not.toContain('identity card issued to a stateless person');
  });

  it('escapes what XML reserves', () => {
    expect(element('p', { a: '"<&' }, [xmlText('a < b & c > d\u0000')]).xml).toBe('<p a="&quot;&lt;&amp;">a &lt; b &amp; c &gt; d</p>');
  });
});

describe('the life of an act', () => {
  it('has every decision known, received or not, and marks the one that made the text', () => {
    const instruction = loadDocument('foreigners-instruction');
    const [first, second] = instruction?.versions ?? [];
    if (!instruction || !first || !second) throw new Error('the instruction has two versions');
    expect(lifeEvents(instruction, first).map(({ date, type, made }) => [date, type, made])).toEqual([
      ['2013-06-18', 'generation', true], ['2014-05-29', 'amendment', false], ['2019-03-15', 'amendment', false], ['2024-06-27', 'amendment', false],
    ]);
    expect(lifeEvents(instruction, second).filter(({ made }) => made).map(({ date }) => date)).toEqual(['2024-06-27']);
    expect(inForceBetween(instruction, first, lifeEvents(instruction, first))).toEqual({ start: 'event_1', end: 'event_2' });
    expect(inForceBetween(instruction, second, lifeEvents(instruction, second))).toEqual({ start: 'event_4', end: null });
  });

  it('says nothing where the day of adoption is not known', () => {
    const decision = loadDocument('webcams-decision-2020');
    const [version] = decision?.versions ?? [];
    if (!decision || !version) throw new Error('the decision has a version');
    expect(lifeEvents(decision, version)).toEqual([]);
    expect(inForceBetween(decision, version, [])).toBeNull();
  });
});

/** What libxml2 has against a file: that it is no XML, or that it does not fit the schema. */
function faultsOf(xml: string, schema: string): string[] {
  const [definition, file] = [XmlDocument.fromBuffer(readFileSync(schema), { url: schema }), XmlDocument.fromString(xml)];
  const validator = XsdValidator.fromDoc(definition);
  try {
    validator.validate(file);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    for (const used of [validator, file, definition]) used.dispose();
  }
}

/** Every eId, and every eId that an attribute points to. */
function idsAndTargets(xml: string): { ids: string[]; targets: string[] } {
  const file = XmlDocument.fromString(xml);
  try {
    const elements = file.find('//*').filter((node) => node instanceof XmlElement);
    return {
      ids: elements.flatMap((node) => node.attr('eId')?.value ?? []),
      targets: elements.flatMap((node) => node.attrs.map(({ value }) => value)).filter((value) => value.startsWith('#')).map((value) => value.slice(1)),
    };
  } finally {
    file.dispose();
  }
}
