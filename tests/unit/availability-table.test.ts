import { expect, test } from 'vitest';
import { barOf, barPaths, packBar, unpackBar } from '@/lib/cameras/availability-bar';
import { camerasCsv, constituenciesCsv } from '@/lib/cameras/availability-csv';
import { momentOf, readCameraId, readMoment } from '@/lib/cameras/availability-moment';
import { packTable, unpackTable } from '@/lib/cameras/availability-pack';
import { orderConstituencies, readLedgerQuery, selectCameras } from '@/lib/cameras/availability-query';
import { readDayRecord, readDaysIndex } from '@/lib/cameras/availability-read';
import { bandOf, byConstituency, countBands, dayTable } from '@/lib/cameras/availability-table';
import { intervalsOf, type DayRecord } from '@/lib/cameras/day-record';
import { reasonKeys, reasonWords } from '@/lib/cameras/reason';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const record: DayRecord = {
  v: 1, election: 'rehearsal', day: '2026-11-22', hours: { from: '2026-11-21T20:00:00Z', until: '2026-11-22T20:00:00Z' }, at: '2026-11-22T08:00:00Z',
  list: 'f'.repeat(64), everyMs: 10_000, ledger: { n: 9, hash: '0'.repeat(64) },
  cameras: {
    '1-1': [[0, 'live']],
    '57-2': [[0, 'live'], [7200, 'offline', 'http-404'], [7230, 'live'], [36_000, 'frozen', 'not-advancing'], [37_000, 'offline', 'timeout'], [39_600, 'live']],
    '57-3': [[0, 'offline', 'timeout']],
    '65-8': [[0, 'unmeasured', 'first-probe'], [40_000, 'live']],
  },
  notes: [{ kind: 'correction', n: 8, at: '2026-11-22T07:00:00Z', author: 'A', about: { ids: ['57-3'] }, from: '2026-11-21T20:00:00Z', until: '2026-11-21T21:00:00Z', state: 'live', text: { az: 'x' } }],
};
const IDS = ['1-1', '57-2', '57-3', '65-8', '65-9'];
const noon = Date.parse(record.at);
const table = dayTable(record, IDS, noon);

test('no camera is lost: neither one the record lacks nor one the list lacks', () => {
  expect(table.rows.map(({ id }) => id)).toEqual(IDS);
  expect(table.rows[4]?.times.unmeasured).toBe(12 * 3_600_000);
  expect(dayTable(record, ['1-1'], noon).rows.map(({ id }) => id)).toEqual(['1-1', '57-2', '57-3', '65-8']);
});

test('breaks are counted, neighbouring failures as one, and the longest is kept with the reason it began with', () => {
  const row = table.rows[1];
  expect(row?.breaks).toBe(2);
  expect(row?.worst).toEqual({ fromMs: noon - 2 * 3_600_000, untilMs: noon - 3_600_000, state: 'frozen', reason: 'not-advancing' });
});

test('bands go by the measured time; the bands together hold every camera', () => {
  expect(table.rows.map(bandOf)).toEqual(['always', '80-95', 'never', 'always', 'unmeasured']);
  expect(Object.values(countBands(table.rows)).reduce((sum, count) => sum + count, 0)).toBe(IDS.length);
});

test('a constituency shows its worst camera beside the sum', () => {
  expect(byConstituency(table.rows).map(({ constituency, cameras, worst }) => [constituency, cameras, worst.id])).toEqual([[1, 1, '1-1'], [57, 2, '57-3'], [65, 2, '65-9']]);
});

test('the worst stand first unless the address sorts', () => {
  const select = (query: string) => selectCameras(table.rows, readLedgerQuery(new URLSearchParams(query))).map(({ id }) => id);
  expect(select('')).toEqual(['57-3', '57-2', '65-9', '65-8', '1-1']);
  expect(select('sort=-unmeasured').slice(0, 2)).toEqual(['65-9', '65-8']);
  expect(select('sort=-camera')[0]).toBe('65-9');
  expect(select('sort=-longest')[0]).toBe('57-3');
  expect(select('constituency=57&sort=-live')).toEqual(['57-2', '57-3']);
  expect(select('band=never')).toEqual(['57-3']);
  expect(orderConstituencies(byConstituency(table.rows), null).map(({ constituency }) => constituency)).toEqual([57, 65, 1]);
});

test('what makes no sense in the address is named', () => {
  expect(readLedgerQuery(new URLSearchParams('sort=-size&by=tree&day=2026-02-30&band=x&constituency=0')).ignored).toEqual(['by=tree', 'constituency=0', 'band=x', 'sort=-size', 'day=2026-02-30']);
});

test('a bar leaves no failure out, however short, and ends where the day has got to', () => {
  const pieces = barOf(intervalsOf(record, '57-2'), record.day, noon);
  expect(packBar(pieces)).toBe('L40O1L159F5O15L20');
  expect(unpackBar(packBar(pieces))).toEqual(pieces);
  expect(packBar(barOf([], record.day, noon))).toBe('U240');
});

test('each state is drawn at its own height, so that grey is enough', () => {
  const shapes = unpackBar('L2F2O2E2N2U2-2').flatMap((piece) => barPaths([{ ...piece, from: 0, until: 2 }]).map(({ path }) => path));
  expect(new Set(shapes).size).toBeGreaterThanOrEqual(6);
});

test('a packed table comes back the same', () => {
  expect(unpackTable(packTable(table))).toEqual(table);
});

test('a thousand cameras on a bad day stay small', () => {
  const steps = Array.from({ length: 400 }, (_, index) => [index * 100, index % 2 ? 'live' : 'offline'] as [number, 'live' | 'offline']);
  const cameras = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index + 1}-1`, steps]));
  const packed = packTable(dayTable({ ...record, cameras }, [], noon));
  expect(JSON.stringify(packed).length).toBeLessThan(400_000);
});

test('downloads hold every row and every state', () => {
  const csv = camerasCsv(table, table.rows);
  expect(csv.trim().split('\r\n')).toHaveLength(IDS.length + 1);
  expect(csv).toContain('57-3,57,43200000,0,0,43200000,0,0,0,0,3600000,0,39600000');
  expect(constituenciesCsv(table, byConstituency(table.rows)).trim().split('\r\n')).toHaveLength(4);
});

test('what a camera was at a moment, with the notes on it', () => {
  const at = (time: string) => readMoment(`2026-11-22T${time}`) ?? Number.NaN;
  expect(momentOf(record, '57-2', at('10:00'))).toMatchObject({ kind: 'interval', interval: { state: 'frozen', reason: 'not-advancing' } });
  expect(momentOf(record, '57-2', at('09:59:59'))).toMatchObject({ interval: { state: 'live' } });
  expect(momentOf(record, '57-3', at('00:30'))).toMatchObject({ interval: { state: 'offline' }, notes: [{ n: 8, state: 'live' }] });
  expect(momentOf(record, '57-2', at('12:00'))).toEqual({ kind: 'not-yet' });
  expect(momentOf(record, '99-9', at('10:00'))).toEqual({ kind: 'unknown' });
});

test('moments and precincts are read as people write them', () => {
  expect(readMoment('2026-11-22T12:07')).toBe(Date.parse('2026-11-22T12:07:00+04:00'));
  expect(readMoment('2026-11-22T12:07:31 04:00')).toBe(readMoment('2026-11-22T12:07:31+04:00'));
  expect(['12:07', '2026-02-30T12:07', '2026-11-22T25:00', '2012-11-22T12:00'].map(readMoment)).toEqual([null, null, null, null]);
  expect(['57/2', ' 57-2 ', '57 2', '57', '0/1'].map(readCameraId)).toEqual(['57-2', '57-2', '57-2', null, null]);
});

test('only a day record is read as one; an unknown state is never live', () => {
  expect(readDayRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect([null, {}, { ...record, v: 2 }, { ...record, cameras: { '57-2': 'L' } }, { ...record, at: 'soon' }].map(readDayRecord)).toEqual([null, null, null, null, null]);
  expect(readDayRecord({ ...record, cameras: { '57-2': [[0, 'splendid']] } })?.cameras['57-2']).toEqual([[0, 'unmeasured']]);
  expect(readDaysIndex({ v: 1, election: 'e', days: ['2026-11-22', 'x', '2026-11-21'] })).toEqual(['2026-11-21', '2026-11-22']);
});

test('every reason has words in both languages', () => {
  for (const messages of [az, en]) expect(reasonKeys().filter((key) => !(messages.cameras.reasons as Record<string, string>)[key])).toEqual([]);
  expect([reasonWords('http-404').key, reasonWords('http-502').key, reasonWords('new-word').key, reasonWords('toString').key]).toEqual(['http-404', 'http', 'unknown', 'unknown']);
});
