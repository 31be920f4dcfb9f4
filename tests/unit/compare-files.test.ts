import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allChanges, compareVersions } from '@/lib/documents/change';
import { comparisonCsv } from '@/lib/documents/compare-csv';
import { comparisonJsonSchema } from '@/lib/documents/compare-open-data';
import { translationNotice } from '@/lib/documents/open-data';
import { publishedSchemas } from '@/server/build/schemas';
import { comparisonFile, comparisonFiles } from '@/server/content/comparison-files';
import { comparedPairs, loadComparison } from '@/server/content/comparisons';
import { loadDocument } from '@/server/content/documents';
import { openData } from '@/server/content/open-data';

const site = 'https://portal.example';
const body = (ending: string) => comparisonFile('foreigners-instruction', '2013-06-18', `2024-06-27.${ending}`, site)?.body ?? '';
const instruction = loadDocument('foreigners-instruction');
if (!instruction) throw new Error('the instruction is gone');
const comparison = compareVersions(instruction, '2013-06-18', '2024-06-27');
const changes = allChanges(comparison);
const hashOf = (source: string) => createHash('sha256').update(readFileSync(`content/sources/${source}`)).digest('hex');

describe('the files of a comparison', () => {
  it('are there for every pair of versions, in four forms, and in the list of open data', () => {
    expect(comparedPairs()).toEqual([{ document: 'foreigners-instruction', from: '2013-06-18', to: '2024-06-27' }]);
    expect(comparisonFiles().map(({ from, file }) => `${from}/${file}`)).toEqual(['az.html', 'en.html', 'json', 'csv'].map((ending) => `2013-06-18/2024-06-27.${ending}`));
    for (const { document, from, file } of comparisonFiles()) expect(comparisonFile(document, from, file, site)?.body.length).toBeGreaterThan(2000);
    const listed = openData('en').flatMap(({ files }) => files);
    for (const { document, from, file } of comparisonFiles()) expect(listed).toContain(`/data/documents/${document}/compare/${from}/${file}`);
  });

  it('are not there for what cannot be compared', () => {
    expect(comparisonFile('foreigners-instruction', '2024-06-27', '2013-06-18.json', site)).toBeNull();
    expect(comparisonFile('foreigners-instruction', '2013-06-18', '2024-06-27.pdf', site)).toBeNull();
    expect(comparisonFile('none', 'none', 'none', site)).toBeNull();
    expect(loadComparison({ document: 'webcams-decision-2024', from: '2024', to: '2024' })).toBeNull();
    expect(loadComparison({ document: 'foreigners-instruction', from: '2024-06-27', to: '2013-06-18' })?.reversed).toBe(true);
  });
});

describe('the JSON', () => {
  const json = comparisonJsonSchema.parse(JSON.parse(body('json')));

  it('has the schema that is published with it', () => {
    const published = publishedSchemas.filter(({ files }) => files.test('data/documents/foreigners-instruction/compare/2013-06-18/2024-06-27.json'));
    expect(published.map(({ name }) => name)).toEqual(['comparison']);
    expect(comparisonJsonSchema.safeParse({ ...json, counts: null }).success).toBe(false);
  });

  it('holds every change, both texts to the letter, the hashes of their sources, and the mark of the translation', () => {
    expect(json.changes.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
    expect(json.counts).toEqual({ amendment: 8, unresolved: 1, spelling: 6, format: 3 });
    expect([json.from, json.to].map(({ received }) => received.sha256)).toEqual([comparison.from, comparison.to].map(({ source }) => hashOf(source)));
    expect(json.notice).toBe(translationNotice);
    const [place] = json.places.filter(({ place: name }) => name === 'clause 6.1');
    const newer = place?.az.map((passage) => ('kept' in passage ? passage.kept : passage.added)).join('');
    expect(newer).toBe(comparison.to.texts.az.clauses.find(({ id }) => id === '6.1')?.text);
  });
});

describe('the table', () => {
  const rows = parse(body('csv'), { columns: true }) as Record<string, string>[];

  const [official, english] = ['az', 'en'].map((language) => rows.filter((row) => row.language === language));

  it('has one line a change of the official text', () => {
    expect(official?.map(({ change }) => change)).toEqual(changes.map(({ id }) => id));
    expect(official?.every(({ status, notice }) => status === 'official' && notice === '')).toBe(true);
    expect(rows.find(({ change }) => change === '2.3-1')).toMatchObject({
      place_az: '2.3-cü bənd', place_en: 'clause 2.3', kind: 'amendment', removed: '', added: 'Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti, ',
      decision: '', possible_decisions: '1/3; 1/2; 14/50', link: `${site}/az/documents/foreigners-instruction/compare/2013-06-18/2024-06-27#2.3-1`,
    });
    expect(body('csv').startsWith('document,from,to,language,status,')).toBe(true);
    expect(body('csv').split('\r\n')).toHaveLength(rows.length + 2);
  });

  it('says what the translation says otherwise once, in lines of their own that claim no change, kind or decision', () => {
    const places = comparison.places.flatMap(({ place, en }) => en.filter(({ kind }) => kind === 'changed').map(() => place));
    expect(english).toHaveLength(places.length);
    for (const row of english ?? []) expect(row).toMatchObject({ status: 'unofficial-translation', notice: translationNotice, change: '', kind: '', rule: '', note_en: '', decision: '', possible_decisions: '' });
    const holding = rows.filter(({ removed, added }) => `${removed}${added}`.includes('amended by Decisions'));
    expect(holding.map(({ language, place_en }) => [language, place_en])).toEqual([['en', 'note of adoption']]);
    expect(english?.find(({ place_en }) => place_en === 'clause 2.3')).toMatchObject({ link: expect.stringMatching(/#2\.3$/) as string, added: expect.stringContaining('State Migration Service') as string });
  });

  it('marks as text what a spreadsheet would take for a formula', () => {
    const text = { page: '', received: '', sha256: '' };
    const risky = comparison.places.map((place) => ({ ...place, changes: place.changes.map((change) => ({ ...change, added: '=HYPERLINK("x"),1' })) }));
    const cells = parse(comparisonCsv({ ...comparison, places: risky }, { page: '', from: text, to: text }), { columns: true }) as Record<string, string>[];
    expect(cells.filter(({ language }) => language === 'az').every(({ added }) => added === '\'=HYPERLINK("x"),1')).toBe(true);
  });
});

describe.each(['az', 'en'] as const)('the page to keep, %s', (locale) => {
  const html = body(`${locale}.html`);

  it('is one file without script or anything from elsewhere, in its language', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${locale}">`));
    expect(html).not.toMatch(/<script|<img|<iframe|@import|url\(|\son\w+=|<link rel="stylesheet/i);
  });

  it('has every change with its reason, the sources with their hashes, and the mark of the translation', () => {
    const plain = html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    for (const { id, note } of changes) {
      expect(html).toContain(`<li id="${id}">`);
      expect(plain.replaceAll(/<span lang="az">([^<]*)<\/span>/g, '$1')).toContain(note?.[locale]);
    }
    for (const { source } of [comparison.from, comparison.to]) expect(html).toContain(hashOf(source));
    expect(html).toContain(locale === 'en' ? translationNotice : 'İngilis mətni qeyri-rəsmi tərcümədir.');
    expect(html).toMatch(/<del><span class="aloud"[^>]*>[^<]*<\/span>səxslər<\/del><ins><span class="aloud"[^>]*>[^<]*<\/span>şəxslər<\/ins>/);
  });
});
