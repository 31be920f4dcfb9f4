import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { createEngine } from '@/lib/search/engine';
import { loadSearchIndex } from '@/server/content/search-index';

const engines = LOCALES.map((locale) => [locale, createEngine(loadSearchIndex(locale, '2026-11-22'))] as const);

test.each(engines)('a word that stands almost everywhere leads to elections and acts before single rows and clauses (%s)', (_, engine) => {
  for (const query of ['seçki', 'election']) {
    const kinds = engine.search(query).hits.map(({ entry }) => entry.kind);
    expect(engine.search(query).hits[0]?.href, query).toBe('/elections');
    expect(kinds.slice(0, 6).filter((kind) => kind !== 'page' && kind !== 'document'), query).toEqual([]);
  }
});

test.each(engines)('a word that stands in some places keeps the best row first (%s)', (_, engine) => {
  expect(engine.search('bülleten').hits[0]?.entry.kind).toBe('row');
  expect(engine.search('səsvermə').hits[0]?.href).toBe('/elections/presidential-2024/calendar/49');
});

test.each(engines)('an election is no elector (%s)', (_, engine) => {
  expect(engine.search('election').understood).toEqual([]);
  expect(engine.search('elector').hits[0]?.href).toMatch(/executors\/citizen$/);
});
