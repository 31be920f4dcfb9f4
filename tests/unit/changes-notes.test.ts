import { describe, expect, it, test } from 'vitest';
import { allChanges, compareVersions } from '@/lib/documents/change';
import { positionAt } from '@/lib/documents/change-position';
import { noteParts, quotedParts, strayQuotes } from '@/lib/documents/changes-notes';
import { loadDocument } from '@/server/content/documents';

const instruction = loadDocument('foreigners-instruction');
if (!instruction) throw new Error('the instruction is gone');
const comparison = compareVersions(instruction, '2013-06-18', '2024-06-27');

describe('Azerbaijani words in the English notes', () => {
  it('are known in every note, of the older text and of the newer', () => {
    const found = allChanges(comparison).flatMap(({ id, place, note }) => noteParts(note?.en ?? '', place, comparison, 'en').filter(({ official }) => official).map(({ text }) => `${id} ${text}`));
    expect(found).toEqual(['1.2-1 yaşadıqda', '1.4-1 şəxslər', '1.4-1 səxslər', '5.2-1 etməmək', '5.2-1 etməmə']);
  });

  it('leave the note as it is, and an Azerbaijani note whole', () => {
    for (const { place, note } of allChanges(comparison)) {
      expect(noteParts(note?.en ?? '', place, comparison, 'en').map(({ text }) => text).join('')).toBe(note?.en);
      expect(noteParts(note?.az ?? '', place, comparison, 'az')).toEqual([{ text: note?.az, official: false }]);
    }
  });

  it('and all other quoted words stand in a text of the place', () => {
    expect(allChanges(comparison).flatMap(({ place, note }) => strayQuotes(note?.en ?? '', place, comparison))).toEqual([]);
    expect(strayQuotes('“şexslər” is “persons”', 'clause 1.4', comparison)).toEqual(['şexslər']);
  });
});

describe('what a note quotes of the act itself', () => {
  test.each([
    ['words of another text, known by a letter', 'The 2024 text has “riayət etməmək”. Left as it is.', [], ['riayət etməmək']],
    ['words of the place without such a letter', 'It has “mandat” twice.', ['mandat verilir'], ['mandat']],
    ['but no English words', 'It says “persons” of “İ”.', ['şəxslər'], ['İ']],
  ])('%s', (_, note, official, expected) => {
    const parts = quotedParts(note, official, 'en');
    expect(parts.filter((part) => part.official).map(({ text }) => text)).toEqual(expected);
    expect(parts.map(({ text }) => text).join('')).toBe(note);
    expect(quotedParts(note, official, 'az')).toEqual([{ text: note, official: false }]);
  });
});

describe('where a reader is among the changes', () => {
  test.each([
    ['before the first', [400, 900], -1, 0],
    ['at the last above a third of the window', [-500, 200, 260], -1, 2],
    ['at the end', [-900, -300, -20], -1, 3],
    ['where the address leads, while it is in sight', [-500, 100, 120], 2, 3],
    ['where there are none', [], -1, 0],
  ])('%s', (_, tops, target, position) => {
    expect(positionAt(tops, target, 740)).toBe(position);
  });
});
