import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Document } from '@/lib/documents/document';
import { fingerprint } from '@/lib/documents/fingerprint';
import { clauseHistory, wordsOf } from '@/lib/documents/history';
import { clauseIdsWithRemoved, placesWithRemoved, removedClause, removedClauses } from '@/lib/documents/removed';
import { loadDocument, loadDocuments } from '@/server/content/documents';
import { fixtureDocument, fixtureGap } from '@/tests/support/fixture-document';

const instruction = loadDocument('foreigners-instruction');
const [original, amended] = instruction?.versions ?? [];
if (!instruction || !original || !amended) throw new Error('the instruction is gone');

function story(document: Document, clauseId: string): string[] {
  return clauseHistory(document, clauseId).map((stop) => (
    stop.kind === 'text' ? `${stop.version.id} ${stop.state} ${stop.decisions.map(({ decision }) => decision).join('+')}`.trim() : `${stop.gap.from} not received`
  ));
}

describe('the four texts', () => {
  it('have the same clauses in both languages, in the same order', () => {
    for (const { versions } of loadDocuments()) {
      for (const { texts } of versions) expect(texts.en.places.filter(({ place }) => place.startsWith('clause')).map(({ place }) => place)).toEqual(texts.az.places.filter(({ place }) => place.startsWith('clause')).map(({ place }) => place));
    }
  });

  it('keep the removed clauses at their numbers, after 1.4 and before section 2', () => {
    const places = placesWithRemoved(instruction, amended).map(({ place, removed }) => `${place}${removed ? ' removed' : ''}`);
    const at = places.indexOf('clause 1.4');
    expect(places.slice(at, at + 4)).toEqual(['clause 1.4', 'clause 1.5 removed', 'clause 1.6 removed', 'section 2']);
    expect(clauseIdsWithRemoved(instruction, amended)).toEqual(original.texts.az.clauses.map(({ id }) => id));
    expect(placesWithRemoved(instruction, original).filter(({ removed }) => removed)).toEqual([]);
  });

  it('say between which texts, and that three decisions may have done it', () => {
    expect(removedClauses(instruction, amended).map(({ clause, last, gone, decisions }) => [clause.id, last.id, gone.id, ...decisions.map(({ decision }) => decision)])).toEqual([
      ['1.5', '2013-06-18', '2024-06-27', '1/3', '1/2', '14/50'], ['1.6', '2013-06-18', '2024-06-27', '1/3', '1/2', '14/50'],
    ]);
    expect(removedClause(instruction, amended, '1.5')?.clause.text).toBe(wordsOf(original, '1.5'));
    expect(removedClause(instruction, amended, '1.4')).toBeNull();
    expect(removedClause(instruction, amended, '9.9')).toBeNull();
  });

  it('tell a clause’s history with the texts that were not received', () => {
    const gaps = ['2014-05-29 not received', '2019-03-15 not received'];
    expect(story(instruction, '2.3')).toEqual(['2013-06-18 first', ...gaps, '2024-06-27 changed 1/3+1/2+14/50']);
    expect(story(instruction, '1.5')).toEqual(['2013-06-18 first', ...gaps, '2024-06-27 removed 1/3+1/2+14/50']);
    expect(story(instruction, '6.2')).toEqual(['2013-06-18 first', ...gaps, '2024-06-27 same 1/3+1/2+14/50']);
  });
});

describe('an act that a later text enlarges and cuts', () => {
  const act = fixtureDocument([
    { id: '2013-06-18', text: ['## 1. A', '1.1. One', '1.2. Two', '1.3. Three', '## 2. B', '2.1. Four'] },
    { id: '2019-03-15', amendedBy: [{ decision: '1/2', date: '2019-03-15' }], text: ['## 1. A', '1.1. One', '1.2. Two anew', '## 2. B', '2.1. Four', '2.2. Five'] },
    { id: '2024-06-27', amendedBy: [{ decision: '1/2', date: '2019-03-15' }, { decision: '14/50', date: '2024-06-27' }], text: ['## 1. A', '1.1. One', '1.2. Two anew', '1.3. Three again', '## 2. B', '2.1. Four'] },
  ], [fixtureGap('2015-01-01', '2016-01-01', '9/9')]);

  it('has “not yet there” in the older text’s history, and names the one decision', () => {
    expect(story(act, '2.2')).toEqual(['2013-06-18 not-yet', '2015-01-01 not received', '2019-03-15 added 1/2', '2024-06-27 removed 14/50']);
  });

  it('tells a clause that came back, and one that stayed away', () => {
    expect(story(act, '1.3')).toEqual(['2013-06-18 first', '2015-01-01 not received', '2019-03-15 removed 1/2', '2024-06-27 added 14/50']);
    const gone = fixtureDocument([{ id: '2013', text: ['1. One', '2. Two'] }, { id: '2014', text: ['1. One'] }, { id: '2015', text: ['1. One'] }]);
    expect(story(gone, '2')).toEqual(['2013 first', '2014 removed', '2015 still-absent']);
  });

  it('shows what is gone where its number belongs, with the newest words it had', () => {
    const [, middle, last] = act.versions;
    if (!middle || !last) throw new Error('the fixture has three versions');
    expect(placesWithRemoved(act, middle).map(({ place }) => place)).toEqual(['title', 'section 1', 'clause 1.1', 'clause 1.2', 'clause 1.3', 'section 2', 'clause 2.1', 'clause 2.2']);
    expect(removedClauses(act, last).map(({ clause, last: had, decisions }) => [clause.id, clause.text, had.id, decisions.length])).toEqual([['2.2', 'Five', '2019-03-15', 1]]);
  });

  it('shows a first clause that is gone after its section’s heading, or before all others', () => {
    const cut = fixtureDocument([{ id: '2013', text: ['## 1. A', '1.1. One', '## 2. B', '2.1. Two', '2.2. Three'] }, { id: '2014', text: ['## 1. A', '1.1. One', '## 2. B', '2.2. Three'] }]);
    const flat = fixtureDocument([{ id: '2013', text: ['Intro', '1. One', '2. Two'] }, { id: '2014', text: ['Intro', '2. Two'] }]);
    const shown = (document: Document) => document.versions.slice(-1).flatMap((version) => placesWithRemoved(document, version).map(({ place }) => place));
    expect(shown(cut)).toEqual(['title', 'section 1', 'clause 1.1', 'section 2', 'clause 2.1', 'clause 2.2']);
    expect(shown(flat)).toEqual(['title', 'preamble 1', 'clause 1', 'clause 2']);
  });
});

describe('the fingerprint of a clause', () => {
  it('is what anybody computes from the words as they are published', () => {
    for (const { versions } of loadDocuments()) {
      for (const { texts } of versions) {
        for (const { text } of texts.az.clauses) expect(fingerprint(text)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 8));
      }
    }
  });

  it('is the same while the words are, and other for every other clause', () => {
    expect(fingerprint(wordsOf(original, '6.2') ?? '')).toBe(fingerprint(wordsOf(amended, '6.2') ?? ''));
    expect(fingerprint(wordsOf(original, '2.3') ?? '')).not.toBe(fingerprint(wordsOf(amended, '2.3') ?? ''));
    const all = amended.texts.az.clauses.map(({ text }) => fingerprint(text));
    expect(new Set(all).size).toBe(all.length);
    expect(fingerprint('Bəndin sözləri')).toBe('f98d5499');
  });
});
