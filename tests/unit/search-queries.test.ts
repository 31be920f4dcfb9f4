import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { createEngine } from '@/lib/search/engine';
import { loadSearchIndex } from '@/server/content/search-index';
import { QUERIES } from './search-queries';

const LEAST_SHARE = 0.95;

/** The first answer's address without its anchor. */
function isRight(first: string | undefined, expected: string | readonly string[]): boolean {
  return first !== undefined && [expected].flat().includes(first.split('#')[0] ?? '');
}

describe('what people type', () => {
  test('is a set of at least 120 different queries', () => {
    expect(new Set(QUERIES.map(([query]) => query)).size).toBe(QUERIES.length);
    expect(QUERIES.length).toBeGreaterThanOrEqual(120);
  });

  test.each(LOCALES)('leads first to the right page for readers of %s', (locale) => {
    const engine = createEngine(loadSearchIndex(locale, '2026-11-22'));
    const misses = QUERIES.flatMap(([query, expected]) => {
      const first = engine.search(query).hits[0]?.href;
      return isRight(first, expected) ? [] : [`${query}: ${first ?? 'nothing'}, not ${[expected].flat().join(' or ')}`];
    });
    const share = 1 - misses.length / QUERIES.length;
    if (misses.length > 0) console.info(`${locale}: first result right in ${QUERIES.length - misses.length} of ${QUERIES.length} (${(share * 100).toFixed(1)} %); missed:\n  ${misses.join('\n  ')}`);
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
