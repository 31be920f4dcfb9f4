import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference, undoRepairs } from '@/lib/documents/fidelity';
import { parseDocumentText } from '@/lib/documents/parse';
import { splitReferences } from '@/lib/documents/references';

const start = fc.constantFrom('', '# ', '## ', '## 1. ', '> ', '1. ', '1.1. ', '2.1. ', '1.1 ', '- ', '<b>', '---', '  ', '* ');
const words = fc.string({ unit: fc.constantFrom('a', 'ə', 'İ', ' ', '1', '.', '#', '-', '>', '\u00a0', '“'), maxLength: 12 });
const line = fc.tuple(start, words).map(([a, b]) => a + b);
const markdown = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 14 }).map((lines) => lines.join('\n'));

describe('any text at all', () => {
  it('is read without a line being skipped in silence: each is published or named in a problem', () => {
    fc.assert(fc.property(markdown, (lines) => {
      const text = `# Title\n\n1. One\n\n${lines}`;
      const { text: read, problems } = parseDocumentText(text, 'az');
      const published = read.places.map((place) => place.text).join(' ');
      for (const [index, raw] of text.split('\n').entries()) {
        const plain = raw.replace(/\s+/gu, ' ').trim().replace(/^(?:##? |>\s*)/u, '').trim();
        if (plain === '' || /^(?:---|##?|>)$/.test(plain) || published.includes(plain)) continue;
        // A paragraph is named by its first line.
        expect(problems.some((problem) => problem.line <= index + 1), `line ${index + 1}: ${plain}`).toBe(true);
      }
    }), { numRuns: 500 });
  });

  it('keeps every character when it is split at its references', () => {
    const part = fc.constantFrom('bu Təlimatın ', '1.1-ci', ' və ', '1.2-ci', ' – ', ' bəndlərində', 'Seçki Məcəlləsinin ', '14-cü', ', ', ' maddəsində', 'clauses ', '1.1', ' and ', ' of this Instruction', 'Articles ', ' of the Election Code');
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('az' as const, 'en' as const), (parts, locale) => {
      const text = parts.join('');
      expect(splitReferences(text, locale, ['1.1', '1.2']).map((segment) => segment.text).join('')).toBe(text);
    }));
  });
});

describe('any repairs', () => {
  it('lead back to the received text when they are undone', () => {
    const word = fc.record({ received: fc.string({ unit: fc.constantFrom('x', 'y', '-'), minLength: 1, maxLength: 4 }), repaired: fc.boolean() });
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (list) => {
      const published = list.map(({ received, repaired }, index) => (repaired ? `ə${index}ə` : received));
      const entries = list.flatMap(({ received, repaired }, index) => (repaired ? [{ place: 'title', received, published: `ə${index}ə`, kind: 'look-alike' as const }] : []));
      const { text, problems } = undoRepairs([{ place: 'title', text: published.join(' ') }], entries);
      expect(problems).toEqual([]);
      expect(firstDifference(text, list.map(({ received }) => received).join('\n'))).toBeNull();
    }));
  });
});
