import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDirective, writeDirective } from '@/lib/documents/text-fragment';
import { withWholeWords } from '@/lib/documents/text-words';
import { loadDocuments } from '@/server/content/documents';

type Range = { from: number; until: number };

/** Reads an address as a browser does, after the specification, over the page as one text whose paragraphs end in a line feed. */
function follow(address: string, paragraphs: readonly string[]): Range | null {
  const page = paragraphs.join('\n');
  const terms = address.replace(/^:~:text=/, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start, end] = terms.map(term);
  const begin = `${prefix === undefined ? '' : `(?<![\\p{L}\\p{N}])${term(prefix)}\\s*`}`;
  const close = `${suffix === undefined ? '' : `(?=\\s*${term(suffix)}(?![\\p{L}\\p{N}]))`}`;
  const middle = end === undefined ? '' : `[\\s\\S]*?(?<![\\p{L}\\p{N}])${end}(?![\\p{L}\\p{N}])`;
  const found = new RegExp(`${begin}(?<words>(?<![\\p{L}\\p{N}])${start}(?![\\p{L}\\p{N}])${middle})${close}`, 'diu').exec(page)?.indices?.groups?.['words'];
  return found ? { from: found[0], until: found[1] } : null;
}

function term(encoded: string): string {
  return decodeURIComponent(encoded).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The selected words without punctuation around them, half words completed: what must be found. */
function wanted(paragraphs: readonly string[], from: number, until: number): Range | null {
  const page = paragraphs.join('\n');
  const words = [...page.slice(from, until).matchAll(/[\p{L}\p{N}]/gu)];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const left = /(?<=[\s]|^)\S*$/u.exec(page.slice(0, from + first.index))?.[0] ?? '';
  const right = /^\S*/u.exec(page.slice(from + last.index))?.[0] ?? '';
  const start = from + first.index - left.length;
  const stop = from + last.index + right.length;
  return { from: start + page.slice(start).search(/[\p{L}\p{N}]/u), until: stop - (/[^\p{L}\p{N}]*$/u.exec(page.slice(0, stop))?.[0].length ?? 0) };
}

function spot(paragraphs: readonly string[], offset: number): { paragraph: number; offset: number } {
  let rest = offset;
  for (const [paragraph, text] of paragraphs.entries()) {
    if (rest <= text.length) return { paragraph, offset: rest };
    rest -= text.length + 1;
  }
  throw new Error(`${offset} is behind the page`);
}

function addressOf(paragraphs: readonly string[], from: number, until: number): string | null {
  const directive = textDirective(paragraphs, spot(paragraphs, from), spot(paragraphs, until));
  return directive && writeDirective(directive);
}

const word = fc.constantFrom('seçki', 'Seçki', 'İştirak', 'ərazi', 'və', '5', '2.3', '1.1-ci', 'bənd,', '(bundan', 'sonra', '–', '“qayda”,', 'non-inclusion', 'list.', 'ağ', 'a&b', '100%', 'şəxs:');
const paragraph = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
const selection = fc.array(paragraph, { minLength: 1, maxLength: 5 }).chain((paragraphs) => {
  const length = paragraphs.join('\n').length;
  return fc.tuple(fc.constant(paragraphs), fc.nat(length), fc.nat(length)).map(([all, a, b]) => ({ paragraphs: all, from: Math.min(a, b), until: Math.max(a, b) }));
});

describe('a link to selected words', () => {
  test('leads to exactly these words, or there is none: any page, any selection', () => {
    let made = 0;
    fc.assert(fc.property(selection, ({ paragraphs, from, until }) => {
      const address = addressOf(paragraphs, from, until);
      const target = wanted(paragraphs, from, until);
      if (target === null) expect(address).toBeNull();
      if (target === null || address === null) return;
      made += 1;
      expect(follow(address, paragraphs), address).toEqual(target);
    }), { numRuns: 600 });
    expect(made).toBeGreaterThan(300);
  });

  test('can be pasted anywhere: no space, no letter outside ASCII, no bracket, no bare comma or dash in a term', () => {
    fc.assert(fc.property(selection, ({ paragraphs, from, until }) => {
      const address = addressOf(paragraphs, from, until);
      if (address === null) return;
      expect(address).toMatch(/^:~:text=(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?(?:,-[\w.%]+)?$/);
    }));
  });

  const acts = loadDocuments().flatMap((document) => document.versions.flatMap((version) => (['az', 'en'] as const).map((locale) => ({ name: `${document.id} ${version.id} ${locale}`, places: version.texts[locale].places.map(({ text }) => text) }))));

  test.each(acts)('leads to any five words and to any two neighbouring clauses of $name', ({ places }) => {
    const page = places.join('\n');
    let none = 0;
    let all = 0;
    for (const match of page.matchAll(/(?<=\s)\S+ \S+ \S+ \S+ \S+(?=\s)/gu)) {
      const [from, until] = [match.index, match.index + match[0].length];
      const address = addressOf(places, from, until);
      all += 1;
      if (address === null) none += 1;
      else expect(follow(address, places), match[0]).toEqual(wanted(places, from, until));
    }
    expect(none / all).toBeLessThan(0.01);
    for (const index of places.keys()) {
      const directive = textDirective(places, { paragraph: Math.max(0, index - 1), offset: 0 }, { paragraph: index, offset: places[index]?.length ?? 0 });
      expect(directive, places[index]).not.toBeNull();
    }
  });

  test('is as short as it can be: context comes only for words that stand there earlier', () => {
    const page = ['on voting day the list is closed', 'the list is sent on voting day'];
    expect(addressOf(page, 0, 13)).toBe(':~:text=on%20voting%20day');
    expect(addressOf(page, 50, 63)).toBe(':~:text=is%20sent-,on%20voting%20day');
    expect(addressOf(page, 33, 41)).toBe(':~:text=the%20list,-is%20sent');
  });

  test.each([['the voter list, the', 6, 12, 'voter list'], ['vətəndaşlığı olmayan', 3, 11, 'vətəndaşlığı'], ['(referendumda) iştirak', 0, 4, '(referendumda'], ['in 12-ci maddə', 2, 6, ' 12-ci'], ['one two', 3, 4, ' ']])('half words of “%s” from %i to %i are completed for a quotation', (text, from, until, quoted) => {
    expect(withWholeWords(text, from, until)).toBe(quoted);
  });

  test('a long passage is named by its first and last words', () => {
    const long = Array.from({ length: 60 }, (_, index) => `söz${index}`).join(' ');
    expect(addressOf([long], 0, long.length)).toBe(':~:text=s%C3%B6z0%20s%C3%B6z1%20s%C3%B6z2,s%C3%B6z57%20s%C3%B6z58%20s%C3%B6z59');
  });
});
