import { describe, expect, it, test } from 'vitest';
import { allChanges, compareVersions, weightiest, type Change, type PlaceComparison } from '@/lib/documents/change';
import { changeKinds, ruleOf } from '@/lib/documents/change-rules';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { movedAway } from '@/lib/documents/moved-away';
import { parseDocumentText } from '@/lib/documents/parse';
import { loadDocument } from '@/server/content/documents';

function instruction(): Document {
  const document = loadDocument('foreigners-instruction');
  if (!document) throw new Error('the instruction is gone');
  return document;
}

/** An act with two texts of these clauses; the translation is the text itself unless given. */
function act(older: string[], newer: string[], english: [string[], string[]] = [older, newer]): Document {
  const version = (id: string, az: string[], en: string[]): DocumentVersion => ({
    id, source: `${id}.txt`, adoptedBy: { decision: null, date: null }, amendedBy: id === '2020' ? [] : [{ decision: '1/2', date: '2021-01-01', received: true }], inForceFrom: null, note: null,
    texts: { az: text(az, 'az'), en: text(en, 'en') },
  });
  return {
    id: 'act', kind: 'instruction', title: { az: 'Akt', en: 'Act' }, shortTitle: { az: 'Akt', en: 'Act' }, election: null, note: null, notReceived: [], classified: [],
    versions: [version('2020', older, english[0]), version('2021', newer, english[1])],
  };
}

function text(clauses: string[], language: 'az' | 'en') {
  return parseDocumentText(`# Akt\n\n${clauses.map((clause, index) => `${index + 1}. ${clause}`).join('\n\n')}\n`, language).text;
}

const compared = (document: Document) => compareVersions(document, '2020', '2021');
const outcomes = (document: Document) => compared(document).places.filter(({ outcome }) => outcome !== 'same').map(({ place, from, outcome }) => `${place} ${outcome} ${from ?? '-'}`);
const [a, b, c, d] = [
  'Siyahılar səsvermə gününə azı otuz gün qalmış dairə seçki komissiyasına təqdim edilir', 'Müşahidəçilər səsvermə otağında sərbəst hərəkət etmək hüququna malikdirlər',
  'Kameralar məntəqə komissiyasının qərarı ilə quraşdırılır və səsvermə günü işləyir', 'Bu qayda dərc edildiyi gündən qüvvəyə minir və hamı üçün məcburidir',
];

describe('the instruction of 2013 and of 2024', () => {
  const comparison = compareVersions(instruction(), '2013-06-18', '2024-06-27');
  const changed = comparison.places.filter(({ outcome }) => outcome !== 'same');
  const where = (test: (place: PlaceComparison) => boolean) => changed.filter(test).map(({ place }) => place.replace('clause ', ''));
  const only = (kind: string, changes: readonly Change[]) => changes.length > 0 && changes.every((change) => change.kind === kind);

  it('differ in substance in 2.1, 2.2, 2.3, 4.1.2 and 4.1.3, and 1.5 and 1.6 are gone: that and no more', () => {
    expect(where(({ kind, outcome }) => kind === 'amendment' && outcome === 'changed')).toEqual(['2.1', '2.2', '2.3', '4.1.2', '4.1.3']);
    expect(where(({ outcome }) => outcome === 'removed')).toEqual(['1.5', '1.6']);
    expect(where(({ kind }) => kind === 'amendment')).toHaveLength(7);
    expect(where(({ outcome }) => outcome === 'added' || outcome === 'moved')).toEqual([]);
  });

  it('have one difference that cannot be decided, 30/17 and 30/117', () => {
    const unresolved = allChanges(comparison).filter(({ kind }) => kind === 'unresolved');
    expect(unresolved.map(({ id, removed, added }) => [id, removed, added])).toEqual([['7.1-1', '30/17', '30/117']]);
    expect(where(({ kind }) => kind === 'unresolved')).toEqual(['7.1']);
  });

  it('differ elsewhere in spelling and form alone', () => {
    expect(where(({ changes }) => only('spelling', changes))).toEqual(['1.2', '1.4', '2.7', '2.8', '5.2', '6.1']);
    expect(where(({ changes }) => only('format', changes))).toEqual(['adoption']);
    expect(changed).toHaveLength(15);
    expect(Object.fromEntries(changeKinds.map((kind) => [kind, allChanges(comparison).filter((change) => change.kind === kind).length]))).toEqual({ amendment: 8, unresolved: 1, spelling: 6, format: 3 });
  });

  it('have each change confirmed by an editor, who follows the rules and says why in both languages', () => {
    for (const change of allChanges(comparison)) {
      expect(change.confirmed && change.note?.az && change.note.en, change.id).toBeTruthy();
      expect(new Set(allChanges(comparison).map(({ id }) => id)).size).toBe(18);
    }
  });

  it('say of no change which of the three decisions made it, for the sources do not', () => {
    expect(comparison.decisions.map(({ decision }) => decision)).toEqual(['1/3', '1/2', '14/50']);
    expect(changed.every(({ decision }) => decision === null)).toBe(true);
    expect(allChanges(comparison).every(({ decision }) => decision === null)).toBe(true);
  });

  it('have all their words on the page, in both languages, whatever changed', () => {
    for (const { from, place, outcome, az, en } of comparison.places) {
      for (const [language, passages] of [['az', az], ['en', en]] as const) {
        const words = (version: DocumentVersion, name: string | null) => version.texts[language].places.find((other) => other.place === name)?.text.replace(/^\d[\d.]*\.\s/, '') ?? '';
        const side = (key: 'removed' | 'added') => passages.map((passage) => (passage.kind === 'kept' ? passage.text : passage[key])).join('');
        expect(side('removed')).toBe(words(comparison.from, from));
        expect(side('added')).toBe(outcome === 'removed' ? '' : words(comparison.to, place));
      }
    }
  });
});

describe('clauses that came, went and moved', () => {
  test.each([
    ['a clause in between: those after it got other numbers', [a, b, d], [a, c, b, d], ['clause 2 added -', 'clause 3 moved clause 2', 'clause 4 moved clause 3']],
    ['a clause taken out: those after it got other numbers', [a, b, c], [a, c], ['clause 2 removed clause 2', 'clause 2 moved clause 3']],
    ['two that changed places', [a, b], [b, a], ['clause 1 moved clause 2', 'clause 2 moved clause 1']],
    ['one that moved and lost a word', [a, b], [c, b, a.replace('azı ', '')], ['clause 1 added -', 'clause 3 moved clause 1']],
    ['one that was rewritten stays where it is', [a, b], [c, b], ['clause 1 changed clause 1']],
    ['too few words are no sign of a move', ['Eyni söz', b], [b, 'Eyni söz'], ['clause 1 removed clause 1', 'clause 1 moved clause 2', 'clause 2 added -']],
  ])('%s', (_, older, newer, expected) => {
    const comparison = compared(act(older, newer));
    expect(outcomes(act(older, newer))).toEqual(expected);
    expect(new Set(comparison.places.map(({ anchor }) => anchor)).size).toBe(comparison.places.length);
  });

  it('a moved clause with other words has a change for the move and one for each of its words', () => {
    const moved = compared(act([a, b], [c, b, a.replace('azı ', '')])).places.find(({ outcome }) => outcome === 'moved');
    expect(moved?.changes.map(({ id, form, removed, rule }) => [id, form, removed, rule])).toEqual([['3-1', 'moved', '', 'moved'], ['3-2', 'words', 'azı ', 'words']]);
  });

  test.each([
    ['a number that another clause has now: before that clause', [a, b, d], [a, c, b, d], ['2-before clause 2 -> 3, before 2', '3-before clause 3 -> 4, before 3']],
    ['a number that nothing has now: where it stood', [a, c, d, b], [b, a, c], ['1-before clause 1 -> 2, before 1', '2-before clause 2 -> 3, before 2', '4 clause 4 -> 1, before -']],
    ['nothing moved', [a, b], [a, c], []],
  ])('the old place of a moved clause leads to the new one: %s', (_, older, newer, expected) => {
    const comparison = compared(act(older, newer));
    const lines = movedAway(comparison);
    expect(lines.map(({ from, now, anchor, before }) => `${anchor} ${from} -> ${now}, before ${before ?? '-'}`)).toEqual(expected);
    const anchors = comparison.places.map(({ anchor }) => anchor);
    expect(new Set([...anchors, ...lines.map(({ anchor }) => anchor)]).size).toBe(anchors.length + lines.length);
  });

  it('a passage that went to another clause says where to and where from', () => {
    const passage = 'Siyahı məntəqə komissiyasının binasında hamının görə biləcəyi yerdə asılır.';
    const changes = allChanges(compared(act([`${a}. ${passage}`, `${b}.`], [`${a}.`, `${b}. ${passage}`])));
    expect(changes.map(({ place, moved }) => [place, moved])).toEqual([['clause 1', { direction: 'to', place: 'clause 2' }], ['clause 2', { direction: 'from', place: 'clause 1' }]]);
  });

  it('the same short words at two places are no move', () => {
    expect(allChanges(compared(act([`${a} və başqaları`, b], [a, `${b} və başqaları`]))).map(({ moved }) => moved)).toEqual([null, null]);
  });
});

describe('what is known of a change', () => {
  it('is the only decision there is, where there is one; and the translation alone may differ', () => {
    const comparison = compared(act([a, b], [a, c], [['One thing', 'Two'], ['One thing else', 'Three']]));
    expect(comparison.places.map(({ place, decision, translationOnly, kind }) => [place, decision?.decision ?? null, translationOnly, kind])).toEqual([
      ['title', null, false, null], ['clause 1', null, true, null], ['clause 2', '1/2', false, 'amendment'],
    ]);
  });

  it('is refused for versions that are not there or stand the other way round', () => {
    expect(() => compareVersions(instruction(), '2024-06-27', '2013-06-18')).toThrow('2024-06-27 is not older than 2013-06-18');
    expect(() => compareVersions(instruction(), '2013-06-18', '2014-05-29')).toThrow('foreigners-instruction has no version 2014-05-29');
  });

  it('is of the weightiest kind of its changes', () => {
    expect(weightiest(['format', 'spelling', 'amendment'])).toBe('amendment');
    expect(weightiest(['spelling', 'unresolved'])).toBe('unresolved');
    expect(weightiest([])).toBeNull();
  });
});

describe('the rules', () => {
  test.each([
    ['clause 1', 'words', 'səxslər', 'şəxslər', 'letter'],
    ['clause 1', 'words', 'etməmə', 'etməmək', 'letter'],
    ['clause 1', 'words', 'Məcəllə', 'məcəllə', 'letter'],
    ['clause 1', 'words', '', ',', 'punctuation'],
    ['clause 1', 'words', 'səs verməsi', 'səsverməsi', 'joined'],
    ['clause 1', 'words', 'web-kamera', 'web kamera', 'joined'],
    ['clause 1', 'words', '“', '"', 'marks'],
    ['clause 1', 'words', '–', '-', 'marks'],
    ['clause 1', 'words', '30/17', '30/117', 'number'],
    ['clause 1', 'words', '12-ci maddə', '14-cü maddə', 'number'],
    ['clause 1', 'words', 'otuz', 'iyirmi', 'words'],
    ['clause 1', 'words', '', 'azı', 'words'],
    ['clause 1', 'words', '25 gün', '30 günə', 'words'],
    ['clause 1', 'removed', 'Bütün bənd', '', 'whole'],
    ['section 2', 'added', '', 'Başlıq', 'whole'],
    ['clause 1', 'moved', '', '', 'moved'],
    ['title', 'words', 'Təlimat', 'Qayda', 'frame'],
    ['adoption', 'added', '', 'Qəbul edilib', 'frame'],
  ] as const)('%s %s: “%s” → “%s” is %s', (place, form, removed, added, rule) => {
    expect(ruleOf({ place, form, removed, added })).toBe(rule);
  });
});
