import MiniSearch, { type SearchResult } from 'minisearch';
import type { IndexedConstituency, IndexedPlace, IndexedRow, SearchIndex } from './index-file';
import { findJumps, type Jump } from './jumps';
import { queryWords, tokenize } from './tokens';

/** Something found. */
export type Found =
  | ({ kind: 'place' } & IndexedPlace)
  | ({ kind: 'row' } & IndexedRow)
  | ({ kind: 'constituency'; elections: readonly string[] } & IndexedConstituency);

/** Found things of one kind, the best first. */
export type Group = { kind: Found['kind']; hits: Found[] };

/** The answer to a query. `terms` are folded word beginnings to mark; `similar` when nothing met the query exactly. */
export type Answer = { jumps: Jump[]; groups: Group[]; terms: string[]; similar: boolean; count: number };

/** Answers queries over one index. */
export type Engine = { search: (query: string) => Answer };

const FIELDS = ['mainAz', 'mainEn', 'restAz', 'restEn'];

/** Builds the search over a loaded index: some hundred short texts, so it is made in the browser in a few milliseconds. */
export function createEngine(index: SearchIndex): Engine {
  const entries = listEntries(index);
  const mini = new MiniSearch({ idField: 'id', fields: FIELDS, tokenize, processTerm: (term) => term });
  mini.addAll(entries.map((entry, id) => ({ id, ...fieldsOf(entry) })));

  function find(variants: readonly string[][], fuzzy: number | false): SearchResult[] {
    return mini.search(
      { combineWith: 'OR', queries: variants.map((words) => ({ combineWith: 'AND' as const, queries: words })) },
      {
        prefix: (term) => term.length > 1 && !/^\d+$/.test(term), fuzzy, tokenize: (text) => [text], processTerm: (term) => term,
        boost: { mainAz: 2, mainEn: 2 }, boostDocument: (id) => weightOf(entries[Number(id)], index),
      },
    );
  }

  return {
    search(query) {
      const variants = queryWords(query);
      const jumps = findJumps(query, index);
      if (variants.length === 0) return { jumps, groups: [], terms: [], similar: false, count: jumps.length };
      const exact = find(variants, false);
      const similar = exact.length === 0 && jumps.length === 0;
      const results = similar ? find(variants, 0.25) : exact;
      const terms = similar ? results.flatMap((result) => result.terms) : variants.flat();
      return { jumps, groups: groupHits(results, entries), terms: [...new Set(terms)], similar: similar && results.length > 0, count: jumps.length + results.length };
    },
  };
}

function listEntries(index: SearchIndex): Found[] {
  return [
    ...index.rows.map((row): Found => ({ kind: 'row', ...row })),
    ...index.places.map((place): Found => ({ kind: 'place', ...place })),
    ...index.cameras.flatMap(({ elections, constituencies }) => constituencies.map((own): Found => ({ kind: 'constituency', elections, ...own }))),
  ];
}

function fieldsOf(entry: Found): Record<string, string> {
  if (entry.kind === 'place') return { mainAz: entry.text.az, mainEn: entry.text.en, restAz: '', restEn: '' };
  if (entry.kind === 'row') return { mainAz: entry.action.az, mainEn: entry.action.en, restAz: entry.rest.az, restEn: entry.rest.en };
  return { mainAz: entry.name ?? '', mainEn: '', restAz: entry.named.map(({ words }) => words).join(' '), restEn: '' };
}

/** What is no longer in force stays findable, but stands behind what is. */
function weightOf(entry: Found | undefined, { documents }: SearchIndex): number {
  if (entry?.kind !== 'place') return 1;
  return documents.some(({ id, latest }) => id === entry.document && entry.versions.includes(latest)) ? 1 : 0.5;
}

/** Groups stand in the order of their best hit. */
function groupHits(results: readonly SearchResult[], entries: readonly Found[]): Group[] {
  const groups: Group[] = [];
  for (const { id } of results) {
    const hit = entries[Number(id)];
    if (!hit) continue;
    const group = groups.find(({ kind }) => kind === hit.kind);
    if (group) group.hits.push(hit);
    else groups.push({ kind: hit.kind, hits: [hit] });
  }
  return groups;
}
