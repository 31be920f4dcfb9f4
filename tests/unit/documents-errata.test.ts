import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ContentError } from '@/lib/content-error';
import { errataKinds } from '@/lib/documents/errata';
import { loadDocuments } from '@/server/content/documents';
import { loadErrata, readLedger, sourcesWithoutLedger } from '@/server/content/errata';

const ledgers = loadErrata();
const published = new Map(loadDocuments().flatMap(({ versions }) => versions.map(({ source, texts }) => [source, texts.az.places] as const)));
const folder = mkdtempSync(path.join(tmpdir(), 'errata-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The problems of a ledger after one change to a good one, as `line field: problem`. */
function problemsAfter(name: string, from: string, to: string): string[] {
  const good = readFileSync(`content/errata/${name}.yaml`, 'utf8');
  const bad = good.replace(from, to);
  expect(bad).not.toBe(good);
  writeFileSync(path.join(folder, `${name}.yaml`), bad);
  try {
    readLedger(path.relative(process.cwd(), path.join(folder, `${name}.yaml`)), published);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ line, field, problem }) => `${line ?? '-'} ${field ?? '-'}: ${problem}`);
  }
}

function lineOf(name: string, words: string): number {
  return readFileSync(`content/errata/${name}.yaml`, 'utf8').split('\n').findIndex((line) => line.includes(words)) + 1;
}

describe('the errata ledgers', () => {
  it('cover every received file once', () => {
    expect(new Set(ledgers.map(({ source }) => source)).size).toBe(ledgers.length);
    for (const { versions } of loadDocuments()) {
      for (const { source } of versions) expect(ledgers.some((ledger) => ledger.source === source), source).toBe(true);
    }
  });

  it('record what is known to be odd in the acts without correcting it', () => {
    const kept = ledgers.flatMap(({ name, entries }) => entries.filter(({ kind }) => kind === 'kept').map(({ place, published: words }) => `${name} ${place} ${words}`));
    expect(kept).toEqual(expect.arrayContaining([
      'foreigners-instruction-2013-06-18 clause 1.4 səxslər',
      'foreigners-instruction-2013-06-18 clause 7.1 30/17',
      'foreigners-instruction-2024-06-27 clause 7.1 30/117',
      'webcams-decision-2020 preamble 5 100-cu',
      'webcams-decision-2024 title növbədənənar',
      'webcams-decision-2024 clause 2 görölərək',
    ]));
  });

  it('use known kinds only, and say why where nothing was changed', () => {
    for (const { kind, note } of ledgers.flatMap(({ entries }) => entries)) {
      expect(errataKinds).toContain(kind);
      if (kind === 'kept' || kind === 'not-part') expect(note?.az && note.en).toBeTruthy();
    }
  });
});

describe('a ledger that is wrong', () => {
  const name = 'foreigners-instruction-2013-06-18';

  it('names an unknown kind', () => {
    expect(problemsAfter(name, 'kind: space', 'kind: typo')).toEqual([`${lineOf(name, 'kind: space')} entries[1].kind: this kind is unknown`]);
  });

  it('names a place that the text does not have', () => {
    expect(problemsAfter(name, 'place: clause 1.4', 'place: clause 1.9')).toEqual([`${lineOf(name, 'place: clause 1.4')} entries[2].place: the text has no “clause 1.9”`]);
  });

  it('names words that are not there, and words that are there twice', () => {
    expect(problemsAfter(name, "published: 'olmaqla) 18'", "published: 'olmaqla) 19'")).toEqual([`${lineOf(name, "published: 'olmaqla) 18'")} entries[1].published: “olmaqla) 19” does not stand in clause 1.2`]);
    expect(problemsAfter(name, "published: 'olmaqla) 18'", "published: 'olmaqla)'")).toEqual([`${lineOf(name, "published: 'olmaqla) 18'")} entries[1].published: “olmaqla)” stands more than once in clause 1.2`]);
  });

  it('names a repair that does not lead back to the received file', () => {
    const [problem = ''] = problemsAfter(name, "received: 'olmaqla)18'", "received: 'olmaqla)  19'");
    expect(problem).toContain('the published text says “olmaqla)” where line 17 of content/sources/foreigners-instruction-2013-06-18.az.txt says “olmaqla)18”');
  });

  it('names an entry without its note, and a kept word that was changed', () => {
    expect(problemsAfter(name, "received: 'səxslər'", "received: 'şəxslər'")).toEqual([`${lineOf(name, "published: 'səxslər'")} entries[2].published: kept means that nothing was changed`]);
    expect(problemsAfter('webcams-decision-2020', 'kind: letter-spacing', 'kind: kept').map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'entries[1].note: an entry of kind kept has no note', 'entries[1].published: kept means that nothing was changed',
    ]);
  });

  it('names a source that does not exist', () => {
    expect(problemsAfter(name, `source: ${name}.az.txt`, 'source: other.az.txt')).toEqual(['2 source: there is no file other.az.txt in content/sources']);
  });

  it('is asked for where there is none, or refused where there are two', () => {
    expect(sourcesWithoutLedger([...published.keys()], ledgers)).toEqual([]);
    const without = ledgers.filter((ledger) => ledger.name !== name);
    expect(sourcesWithoutLedger([...published.keys()], without)).toMatchObject([{ file: `content/errata/${name}.yaml`, problem: `there is no ledger for ${name}.az.txt` }]);
    expect(sourcesWithoutLedger([`${name}.az.txt`], [...ledgers, ...ledgers])).toMatchObject([{ problem: `${name}.az.txt has 2 ledgers` }]);
  });
});
