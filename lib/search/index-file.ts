import type { Bilingual } from '@/lib/locale';

/** Where the browser finds the index. */
export const INDEX_ADDRESS = '/data/search/index.json';

/** A clause, paragraph or title with the same words in each of `versions` (the newest first). `place` is e.g. `clause 2.3`. */
export type IndexedPlace = { document: string; versions: string[]; place: string; text: Bilingual };

/** A row of a calendar plan. `rest` is what else can be searched: executors, terms, law, dates. */
export type IndexedRow = { election: string; number: number; action: Bilingual; when: Bilingual | null; rest: Bilingual };

/** A constituency with the numbers of its precincts that have a camera, and what is known of precincts with a name or address. */
export type IndexedConstituency = { number: number; name: string | null; precincts: number[]; named: { precinct: number; words: string }[] };

/** One list of cameras and the elections that use it: a rehearsal uses the list of a past election. */
export type IndexedCameras = { elections: string[]; constituencies: IndexedConstituency[] };

/** Everything the search knows: `/data/search/index.json`, made at build and read in the browser. */
export type SearchIndex = {
  /** Raised when the form of this file changes; a page that meets another number asks for a reload. */
  v: 1;
  elections: ({ id: string } & Bilingual)[];
  documents: ({ id: string; /** The version in force, or the only one. */ latest: string } & Bilingual)[];
  places: IndexedPlace[];
  rows: IndexedRow[];
  cameras: IndexedCameras[];
  /** Articles of the Election Code that have a page. */
  articles: string[];
};
