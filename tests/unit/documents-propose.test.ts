import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstDifference } from '@/lib/documents/fidelity';
import { parseDocumentText } from '@/lib/documents/parse';
import { emptyText, placeholder, textLike } from '@/lib/documents/placeholder';
import { proposeMarkdown } from '@/lib/documents/propose';
import { suspicionsIn } from '@/lib/documents/suspect';
import { loadDocuments } from '@/server/content/documents';
import { loadErrata } from '@/server/content/errata';

const received = loadDocuments().flatMap(({ versions }) => versions.map(({ source, texts }) => ({ source, az: texts.az, words: readFileSync(`content/sources/${source}`, 'utf8') })));

describe('the text proposed from a received one', () => {
  it.each(received)('$source: has every word in its order, none repaired', ({ words }) => {
    const { text, problems } = parseDocumentText(proposeMarkdown(words), 'az');
    expect(problems).toEqual([]);
    expect(firstDifference(text.places.map((place) => place.text).join('\n'), words)).toBeNull();
  });

  it.each(received)('$source: has the sections and clauses that its editors found', ({ words, az }) => {
    const { text } = parseDocumentText(proposeMarkdown(words), 'az');
    const numbered = (places: readonly { place: string }[]) => places.map(({ place }) => place).filter((place) => /^(section|clause|preamble) /.test(place));
    expect(numbered(text.places)).toEqual(numbered(az.places));
    expect(text.places.slice(0, 2).map(({ place }) => place)).toEqual(az.places.slice(0, 2).map(({ place }) => place));
  });

  it.each([
    ['a line that only begins with a number', 'Qərar\n\n1. Gün 14.\n2. il davam edir.\n2. İkinci.', ['1', '2']],
    ['a number that goes back', 'Qərar\n\n1. Bir.\n2. İki.\n1. maddə üzrə.', ['1', '2']],
    ['a clause that is missing, which check-content then names', 'Qərar\n\n1. Bir.\n3. Üç.', ['1', '3']],
    ['clauses under sections', 'TƏLİMAT\n\n1. Ümumi\n1.1. Bir:\n1.1.1. iki;\n2. Yekun\n2.1. Üç.', ['1.1', '1.1.1', '2.1']],
    ['no clause at all', 'Qərar\n\nSözlər.', []],
  ])('takes %s as it is', (_what, words, ids) => {
    const { text } = parseDocumentText(proposeMarkdown(words), 'az');
    expect(text.clauses.map(({ id }) => id)).toEqual(ids);
    expect(firstDifference(text.places.map((place) => place.text).join('\n'), words)).toBeNull();
  });
});

describe('what looks damaged in a received text', () => {
  it('finds the broken words, spaced letters and lost spaces that the ledgers record', () => {
    const found = (source: string) => suspicionsIn(received.find((text) => text.source === source)?.words ?? '').map(({ kind }) => kind);
    for (const { source, entries } of loadErrata().filter(({ source: own }) => received.some((text) => text.source === own))) {
      for (const kind of ['broken-word', 'letter-spacing', 'look-alike'] as const) {
        expect(found(source).filter((own) => own === kind).length, `${source} ${kind}`).toBeGreaterThanOrEqual(entries.filter((entry) => entry.kind === kind).length);
      }
    }
  });

  it.each([
    ['vətəndaş-\nlığı', 1, 'broken-word', 'vətəndaş-'],
    ['söz\nT Ə L İ M A T', 2, 'letter-spacing', 'T Ə L İ M A T'],
    ['Nаmizəd', 1, 'look-alike', 'Nаmizəd'],
    ['gün (həmin gün)18 yaş', 1, 'space', ')18'],
    ['bir,iki', 1, 'space', 'r,iki'],
    ['söz , söz', 1, 'space', 'söz ,'],
  ])('%j: line %i, %s', (words, line, kind, found) => {
    expect(suspicionsIn(words)).toMatchObject([{ line, kind, words: found }]);
  });

  it('leaves a sound text alone', () => {
    expect(suspicionsIn('2024-cü il fevralın 7-nə təyin edilmiş, 5.1-ci bənd: “söz” – A.B. Əliyev; 14/50.')).toEqual([]);
  });
});

describe('what is left to write', () => {
  it.each([true, false])('an empty text, with sections %s, has one of everything, all marked', (sections) => {
    const { text, problems } = parseDocumentText(emptyText(sections, 'az'), 'az');
    expect(problems).toEqual([]);
    expect(text.places.map(({ place }) => place)).toEqual(['title', 'adoption', 'preamble 1', ...(sections ? ['section 1', 'clause 1.1', 'clause 1.2'] : ['clause 1', 'clause 2']), 'signatures']);
    for (const { text: words } of text.places) expect(words).toContain(placeholder);
  });

  it.each(received)('$source: a text like it has the same places and none of its words, unless they are known', ({ az }) => {
    const { text, problems } = parseDocumentText(textLike(az, 'the translation'), 'en');
    expect(problems).toEqual([]);
    expect(text.places.map(({ place }) => place)).toEqual(az.places.map(({ place }) => place));
    for (const { text: words } of text.places) expect(words).toContain(placeholder);
    const known = parseDocumentText(textLike(az, 'the translation', { places: new Map(az.places.map(({ place, text: words }) => [place, words])), signatures: az.signatures }), 'az').text;
    expect(known.places.map(({ text: words }) => words)).toEqual(az.places.map(({ text: words }) => words));
  });
});
