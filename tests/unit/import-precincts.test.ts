import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadElection } from '@/server/content/elections';
import { loadPrecinct } from '@/server/content/precincts';
import { importPrecincts, type ImportReport } from '@/server/import/import-precincts';
import { ImportError } from '@/server/import/import-error';
import { readOptions } from '@/server/import/options';
import { exitCodeOf, reportLines } from '@/server/import/print-report';
import { temporaryFolder, writeInto } from '@/tests/support/temporary-folder';
import { xlsxOf } from '@/tests/support/write-xlsx';

const LIST = 'content/elections/parliamentary-2020/precincts.csv';
const HEADER = 'constituency,precinct,name,address,lat,lon,position,stream,formerly';

describe('columns', () => {
  it.each([
    ['Azerbaijani', 'Seçki dairəsi;Seçki məntəqəsi;Ünvan;Enlik;Uzunluq'],
    ['Azerbaijani, with numbers', '№;Dairə №;Məntəqənin nömrəsi;Ünvanı;Coğrafi enlik;Coğrafi uzunluq'],
    ['capitals without dots', 'SECKI DAIRESI;SECKI MENTEQESI;UNVAN;ENLIK;UZUNLUQ'],
    ['English', 'Constituency\tPrecinct number\tAddress\tLatitude\tLongitude'],
    ['Russian', 'Избирательный округ,№ участка,Адрес,Широта,Долгота'],
  ])('are found in %s', async (_, header) => {
    const divider = /[;\t,]/.exec(header)?.[0] ?? ',';
    const values: Record<string, string> = { 5: ['57', '2', 'Küçə 1', '40.34257', '48.15649'].join(divider), 6: ['1', '57', '2', 'Küçə 1', '40.34257', '48.15649'].join(divider) };
    const { report } = await run(`${header}\n${values[header.split(divider).length]}\n`, '--position', 'station');
    expect(report.problems).toEqual([]);
    expect(report.counts.precincts).toBe(1);
    expect(report.diff).toMatchObject({ moved: [], changed: [{ id: '57-2', columns: ['address'] }] });
    expect(reportLines(report).join('\n')).toMatch(/"[^"]+" is the latitude[\s\S]*57-2: address/);
  });

  it('may stand below a title, and both numbers and both degrees may share a cell', async () => {
    const { report } = await run('Veb-kameralı məntəqələr\n\nDairə/məntəqə;Koordinatlar\n57/2;"40,35, 48,16"\n', '--position', 'station');
    expect(report.diff.moved).toMatchObject([{ id: '57-2', from: '40.34257, 48.15649', to: '40.35, 48.16', metres: 878 }]);
  });

  it.each([
    ['Constituency,Precinct,Dairə\n57,2,57\n', '"Constituency" and "Dairə" both look like the column constituency. Say which one is not: --map "Dairə=-"'],
    ['A,B\n57,2\n', 'Row 1 reads "A", "B". If these are the headings'],
    ['Constituency,Precinct,Enlik\n57,2,40\n', 'no column holds the longitude. Found "Constituency", "Precinct", "Enlik"'],
  ])('that cannot be told are named with what was found: %j', async (text, message) => {
    expect(await failure(text)).toContain(message);
  });

  it('can be named by hand', async () => {
    const { report } = await run('A,B,Qeyd\n57,2,x\n', '--map', 'A=constituency', '--map', 'B=precinct');
    expect(report.columns).toMatchObject({ columns: { constituency: 0, precinct: 1 }, unused: ['Qeyd'] });
    expect(await failure('Dairə,Məntəqə\n57,2\n', '--map', 'Sütun=name')).toContain('--map names the column "Sütun", which is not there');
  });
});

describe('a wrong row', () => {
  it.each([
    ['57,x,,,,,,,', ':2:B (precinct): "x" is not a number of a constituency or precinct. Write digits only, e.g. 57.'],
    ['157,2,,,,,,,', ':2:A (constituency): there is no constituency 157.'],
    ['57,2,,,91.2,48,station,,', ':2:E (lat): 91.2 is not a latitude.'],
    ['57,2,,,48.1,40.3,station,,', ':2:E (lat): the point 48.1, 40.3 lies outside Azerbaijan. Check whether lat and lon were swapped'],
    ['57,2,,,40° 20′ 33″,48.1,station,,', ':2:E (lat): "40° 20′ 33″" is written in degrees and minutes. Write decimal degrees:'],
    ['57,2,,,40.3,48.1,school,,', ':2:G (position): "school" does not say what the point stands for. Write one of station'],
    ['57,2,,,,,,http://a.example/1.m3u8,', ':2:H (stream): "http://a.example/1.m3u8" is not an https address.'],
    ['57,2,M?ktəb,,,,,,', ':2:C (name): letters were lost in "M?ktəb".'],
    ['58/2,2,,,,,,,', ':2:A (constituency): "58/2" is not a number'],
    ['57,58/2,,,,,,,', ':2:B (precinct): "58/2" is of another constituency than 57.'],
    ['57,2,,,,,,,\n57,02,,,,,,,', ':3:B (precinct): 57-2 stands in line 2 already.'],
    ['57,2,,,,,,,\n57,02,,,95,48,station,,', ':3:B (precinct): 57-2 stands in line 2 already.'],
    ['57,2,,,95,48,station,,\n57,02,,,,,,,', ':2:B (precinct): 57-2 stands in line 3 too.'],
    ['57,2,,,,,,,\n57,02,,,40.3,48.1,,,', ':3:B (precinct): 57-2 stands in line 2 already.'],
    ['57,2,,,,,,,57-90\n57,1,,,,,,,57-90', ':3:I (formerly): 57-90 is a former number of 57-2 and of 57-1.'],
  ])('%j is named with row, column, value and remedy, and nothing is written', async (rows, message) => {
    const { report, copy } = await run(`${HEADER}\n${rows}\n`, '--write');
    expect(reportLines(report).join('\n')).toContain(message);
    expect([report.outcome, exitCodeOf(report)]).toEqual(['refused', 1]);
    expect(listOf(copy)).toBe(readFileSync(LIST, 'utf8'));
  });

  it('is left out only when that is asked for, and the others are written', async () => {
    const { report, copy } = await run(`${HEADER}\n57,2,,,91,48,station,,\n57,3,Məktəb,,,,,,\n`, '--write', '--skip-bad', '--drop', '999');
    expect([report.outcome, report.rows, exitCodeOf(report)]).toEqual(['written', { right: 1, wrong: 1 }, 0]);
    expect(listOf(copy)).toBe(`${HEADER}\n57,3,Məktəb,,,,unknown,,\n`);
    expect(readdirSync(path.dirname(path.join(copy.root, LIST)))).toEqual(['election.yaml', 'precincts.csv']);
  });

  it('is one without a constituency, unless empty means the same as above', async () => {
    const text = 'Dairə;Məntəqə\n57 saylı Kürdəmir;2\n;3\nKürdəmir seçki dairəsi № 58;1\n';
    expect((await run(text)).report.problems).toMatchObject([{ line: 3, column: 0, problem: 'the cell is empty' }]);
    expect((await run(text, '--fill-down', '--skip-bad')).report.counts).toEqual({ precincts: 3, constituencies: 2 });
  });
});

describe('files', () => {
  it('of the list itself change nothing, byte for byte', async () => {
    const { report } = await run(readFileSync(LIST, 'utf8'), '--write');
    expect([report.outcome, report.diff.unchanged]).toEqual(['same', 1000]);
  });

  it('in UTF-16, with a byte order mark or a hint for the divider are read', async () => {
    for (const bytes of [Buffer.from('\uFEFFDairə\tMəntəqə\n57\t2\n', 'utf16le'), Buffer.from('\uFEFFDairə;Məntəqə\r\n57;2\r\n'), Buffer.from('sep=;\nDairə;Məntəqə\n57;2\n')]) {
      expect((await run(bytes)).report.counts.precincts).toBe(1);
    }
  });

  it('in an old encoding are refused by name, and read when they are named', async () => {
    const russian = Buffer.concat([Buffer.from([0xce, 0xea, 0xf0, 0xf3, 0xe3]), Buffer.from(','), Buffer.from([0xd3, 0xf7, 0xe0, 0xf1, 0xf2, 0xee, 0xea]), Buffer.from('\n57,2\n')]);
    expect(await failure(russian)).toContain('is not UTF-8; it looks like Windows-1251 (Cyrillic)');
    expect((await run(russian, '--encoding', 'windows-1251')).report.counts.precincts).toBe(1);
  });

  it('of Excel are read by sheet, with numbers as text and dates told', async () => {
    const rows = [['Veb-kameralar'], [], ['Dairə №', 'Məntəqə №', 'Ünvan', 'Enlik', 'Uzunluq'], [57, '2', 'Küçə 1', 40.34257, '48,15649'], ['058', 1, 'Küçə 2', 40.1, 48.1]];
    const book = xlsxOf({ Qeydlər: [['x']], Siyahı: rows });
    expect(await failure(book)).toContain('has 2 sheets: "Qeydlər", "Siyahı"');
    const { report } = await run(book, '--sheet', 'Siyahı', '--position', 'station');
    expect(report.problems).toEqual([]);
    expect(report.diff).toMatchObject({ moved: [{ id: '58-1', to: '40.1, 48.1' }], changed: [{ id: '57-2', columns: ['address'] }, { id: '58-1', columns: ['address', 'position'] }] });
    const spoilt = await run(xlsxOf({ A: [['Dairə/məntəqə'], [{ date: 46205 }]] }));
    expect(reportLines(spoilt.report).join('\n')).toContain('[A]:2:A (Dairə/məntəqə): the spreadsheet has made a date of it (2026-07-02). Format the column as text');
  });

  it.each([
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is an Excel file of the old kind'],
    [Buffer.from('PK\u0003\u0004nonsense'), 'is not a readable .xlsx file'],
    [Buffer.alloc(0), 'is empty'],
    [Buffer.from('Dairə,Məntəqə\n57,"2\n'), 'a quotation mark is opened and never closed'],
  ])('that are none are refused: %#', async (bytes, message) => expect(await failure(bytes)).toContain(message));
});

describe('the difference', () => {
  const OLD = `${HEADER}
57,1,1 saylı məktəb,Azadlıq küçəsi 1,40.3,48.1,station,https://a.example/1.m3u8,
57,2,2 saylı məktəb,Azadlıq küçəsi 2,40.31,48.11,station,,
57,3,3 saylı məktəb,Azadlıq küçəsi 3,40.32,48.12,station,,57-30
57,4,Bağça,Azadlıq küçəsi 4,40.33,48.13,station,,
58,1,Klub,Nizami küçəsi 1,40.4,48.2,station,,
58,2,Klub,Nizami küçəsi 1,40.4,48.2,station,,
`;
  const after = (rows: string, ...args: string[]) => run(`Dairə;Məntəqə;Adı;Ünvan\n${rows}`, ...args, { old: OLD });

  it('finds a precinct under another number by its place, and keeps its stream and its former numbers', async () => {
    const { report, copy } = await after('57;1;1 SAYLI MƏKTƏB;Azadlıq küç\u0259si, 1\n57;5;3 saylı məktəb;Azadlıq küçəsi 3\n57;2;2 saylı məktəb;Azadlıq küçəsi 20\n57;6;Yeni;Yeni küçə 1\n58;1;Klub;Nizami küçəsi 1\n58;2;Klub;Nizami küçəsi 1\n', '--write', '--drop', '1');
    expect(report.diff).toMatchObject({ added: ['57-6'], dropped: ['57-4'], renumbered: [{ from: '57-3', to: '57-5', how: 'found' }], uncertain: [] });
    expect([report.diff.moved, report.diff.changed]).toEqual([[], [{ id: '57-1', columns: ['name', 'address'] }, { id: '57-2', columns: ['address'] }]]);
    expect(listOf(copy)).toContain('57,5,3 saylı məktəb,Azadlıq küçəsi 3,40.32,48.12,station,,57-30 57-3\n');
    expect(listOf(copy)).toContain('57,1,1 SAYLI MƏKTƏB,"Azadlıq küçəsi, 1",40.3,48.1,station,https://a.example/1.m3u8,\n');
  });

  it('follows a swap and a shift, and marks a number that went to somebody else', async () => {
    const swap = await after('57;2;1 saylı məktəb;Azadlıq küçəsi 1\n57;1;2 saylı məktəb;Azadlıq küçəsi 2\n', '--write', '--drop', '4');
    expect(swap.report.diff.renumbered).toEqual([{ from: '57-2', to: '57-1', how: 'found' }, { from: '57-1', to: '57-2', how: 'found' }].toSorted((a, b) => b.to.localeCompare(a.to)));
    const reused = await after('57;9;1 saylı məktəb;Azadlıq küçəsi 1\n57;1;Yeni;Yeni küçə 1\n', '--write', '--drop', '5');
    expect(reused.report.diff).toMatchObject({ renumbered: [{ from: '57-1', to: '57-9' }], added: ['57-1'], reused: [{ id: '57-1', now: '57-9' }] });
    expect(listOf(reused.copy)).toContain('57,1,Yeni,Yeni küçə 1,,,unknown,,new\n');
  });

  it('does not guess between two precincts of one building', async () => {
    const { report } = await after('58;7;Klub;Nizami küçəsi 1\n58;8;Klub;Nizami küçəsi 1\n');
    expect(report.diff).toMatchObject({ renumbered: [], added: ['58-7', '58-8'], uncertain: [{ old: ['58-1', '58-2'], now: ['58-7', '58-8'] }] });
  });

  it('goes by numbers alone when it is told to', async () => {
    const { report } = await after('57;5;3 saylı məktəb;Azadlıq küçəsi 3\n', '--by-number');
    expect(report.diff).toMatchObject({ renumbered: [], added: ['57-5'] });
  });

  it('is nothing the second time', async () => {
    const text = 'Dairə;Məntəqə;Adı;Ünvan\n57;9;1 saylı məktəb;Azadlıq küçəsi 1\n57;1;Yeni;Yeni küçə 1\n58;3;Klub;Nizami küçəsi 9\n';
    const { copy } = await run(text, '--write', '--drop', '5', { old: OLD });
    const again = await importInto(copy, text, ['--write']);
    expect([again.outcome, again.diff.unchanged]).toEqual(['same', 3]);
  });
});

describe('a file that lacks much of the list', () => {
  it('is written only when the number of losses is named', async () => {
    const text = 'Dairə;Məntəqə\n57;2\n';
    const { report, copy } = await run(text, '--write');
    expect([report.outcome, exitCodeOf(report), listOf(copy) === readFileSync(LIST, 'utf8')]).toEqual(['drops-many', 1, true]);
    expect(reportLines(report).at(-1)).toContain('add --drop 999 to --write');
    const dry = (await run(text)).report;
    expect([dry.outcome, exitCodeOf(dry), reportLines(dry).at(-1)]).toEqual(['drops-many', 1, reportLines(report).at(-1)]);
    expect(await failure('Dairə;Məntəqə\n')).toContain('has no rows below its headings');
  });
});

describe('the command', () => {
  it.each([
    [[], 'no file is named'], [['a.csv'], 'no election is named'], [['a.csv', '--election', 'nowhere'], 'there is no election "nowhere"'],
    [['a.csv', '--election', 'rehearsal'], 'rehearsal uses the list of parliamentary-2020'],
    [['a.csv', '--election', 'parliamentary-2020', '--map', 'x'], '--map "x" is not understood'],
    [['a.csv', '--election', 'parliamentary-2020', '--position', 'school'], '--position school is not a known word'],
    [['a.csv', '--election', 'parliamentary-2020', '--force'], "Unknown option '--force'"],
    [['nowhere.csv', '--election', 'parliamentary-2020'], 'nowhere.csv cannot be read (ENOENT)'],
  ])('%j is refused with a reason', async (args, message) => {
    await expect((async () => importPrecincts(readOptions(args)))()).rejects.toThrow(message);
  });

  it('writes nothing unless it is asked to, and then a list that the portal reads', async () => {
    const text = 'Dairə;Məntəqə;Adı\n57;2;Məktəb\n';
    const dry = await run(text, '--centres', '--drop', '999');
    expect([dry.report.outcome, listOf(dry.copy) === readFileSync(LIST, 'utf8')]).toEqual(['dry-run', true]);
    expect(reportLines(dry.report).join('\n')).toMatch(/999 dropped[\s\S]*dry run[\s\S]*the portal will not be built/);
    const { copy } = await run(text, '--write', '--drop', '999', '--centres');
    const yaml = 'content/elections/parliamentary-2020/election.yaml';
    writeInto(copy.root, yaml, readFileSync(yaml, 'utf8').replace('list: published', 'list: partial'));
    const found = await within(copy, async () => { const election = loadElection('parliamentary-2020'); return election && loadPrecinct(election, '57-2'); });
    expect(found).toMatchObject({ name: 'Məktəb', position: 'constituency', formerly: [] });
  });
});

type Last = string | { old: string };
/** A folder with what an import reads. */
type Copy = { root: string };

/** Imports a file into a copy of the content. */
async function run(content: string | Buffer, ...args: Last[]): Promise<{ report: ImportReport; copy: Copy }> {
  const copy = { root: temporaryFolder() };
  for (const folder of ['content/elections', 'content/constituencies']) cpSync(folder, path.join(copy.root, folder), { recursive: true });
  const settings = args.filter((arg) => typeof arg === 'string');
  for (const arg of args) if (typeof arg !== 'string') writeFileSync(path.join(copy.root, LIST), arg.old);
  return { report: await importInto(copy, content, settings), copy };
}

async function importInto(copy: Copy, content: string | Buffer, args: string[]): Promise<ImportReport> {
  const file = path.join(copy.root, 'received');
  writeFileSync(file, content);
  return await within(copy, () => importPrecincts(readOptions([file, '--election', 'parliamentary-2020', ...args])));
}

async function within<T>({ root }: Copy, run: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(root);
  try {
    return await run();
  } finally {
    process.chdir(before);
  }
}

async function failure(content: string | Buffer, ...args: string[]): Promise<string> {
  try {
    await run(content, ...args);
  } catch (error) {
    if (error instanceof ImportError) return `${error.message} ${error.remedy}`;
    throw error;
  }
  return 'accepted';
}

function listOf({ root }: Copy): string {
  return readFileSync(path.join(root, LIST), 'utf8');
}
