import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { longestText, mergeNotes, newNote, type Note, noteMs, readNotebook, writeNotebook } from '@/lib/cameras/notebook';
import { notebookCsv } from '@/lib/cameras/notebook-csv';

const atMs = Date.parse('2026-11-22T12:07:31+04:00');
const about = { id: '0011aabbccdd', election: 'rehearsal', camera: '57-2', text: 'qutu açıldı' };
const note = newNote(about, atMs, atMs + 9_000);

describe('a note', () => {
  test('keeps the picture\'s time and the device\'s in Baku time', () => {
    expect(note).toEqual({ ...about, pictureAt: '2026-11-22T12:07:31+04:00', notedAt: '2026-11-22T12:07:40+04:00', changedAt: '2026-11-22T12:07:40+04:00' });
    expect(noteMs(note)).toBe(atMs);
  });

  test('is about the moment of writing where the stream does not tell its time', () => {
    expect(noteMs(newNote(about, null, atMs))).toBe(atMs);
  });
});

describe('a file of notes', () => {
  test('is read back as it was written, whatever the texts', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 5 }), (texts) => {
      const notes = texts.map((text, n) => ({ ...note, id: `00000000000${n}`, text }));
      expect(readNotebook(writeNotebook(notes), 'rehearsal')).toEqual({ kind: 'notes', notes });
    }));
  });

  test('of something else is refused whole', () => {
    for (const text of ['', 'x', '[]', '{}', '{"v":2,"kind":"camera-notebook","notes":[]}', '{"v":1,"kind":"other","notes":[]}', '{"v":1,"kind":"camera-notebook","notes":{}}']) {
      expect(readNotebook(text, 'rehearsal')).toEqual({ kind: 'wrong', note: 0 });
    }
  });

  test.each([
    ['another election', { election: 'parliamentary-2020' }], ['no precinct', { camera: '57/2' }], ['an address as id', { id: 'javascript:alert(1)' }], ['no time', { notedAt: 'yesterday' }],
    ['another zone', { notedAt: '2026-11-22T12:07:40Z' }], ['a day that does not exist', { notedAt: '2026-11-99T12:07:40+04:00' }], ['too long a text', { text: 'x'.repeat(longestText + 1) }], ['no text', { text: 5 }],
  ])('with a wrong note (%s) names it', (_, wrong) => {
    const text = JSON.stringify({ v: 1, kind: 'camera-notebook', notes: [note, { ...note, ...wrong }] });
    expect(readNotebook(text, 'rehearsal')).toEqual({ kind: 'wrong', note: 2 });
  });
});

test('of a note that two notebooks hold, the text that was changed later stays; the newest moment comes first', () => {
  const later: Note = { ...note, text: 'düzəliş', changedAt: '2026-11-22T12:30:00+04:00' };
  const other: Note = { ...note, id: '0022aabbccdd', pictureAt: '2026-11-22T13:00:00+04:00' };
  expect(mergeNotes([note], [later, other])).toEqual([other, later]);
  expect(mergeNotes([later], [note])).toEqual([later]);
});

test('the table holds every note with its link, and no text that a spreadsheet would run', () => {
  const notes = [note, { ...note, id: '0033aabbccdd', text: '=HYPERLINK("http://a")' }, { ...note, id: '0044aabbccdd', text: 'iki\nsətir, "dırnaq"' }];
  const csv = notebookCsv(notes, (camera) => `https://portal.example/az/elections/rehearsal/cameras/${camera.replace('-', '/')}`);
  expect(csv.startsWith('\uFEFFprecinct,picture_time,noted_at,text,link\r\n')).toBe(true);
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  expect(rows.map((row) => row.text)).toEqual(['qutu açıldı', '\'=HYPERLINK("http://a")', 'iki\nsətir, "dırnaq"']);
  expect(rows[0]).toMatchObject({ precinct: '57/2', link: 'https://portal.example/az/elections/rehearsal/cameras/57/2?t=2026-11-22T12%3A07%3A31%2B04%3A00' });
});
