import type { Locale } from '@/lib/locale';

/** What can be found, in the order in which the filters offer it. */
export const KINDS = ['row', 'clause', 'document', 'constituency', 'executor', 'article', 'page'] as const;

/** What a found thing is: a row of a plan, a place of an act, an act or one of its versions, a constituency, an executor, an article, a page. */
export type Kind = (typeof KINDS)[number];

/** What the hits are told apart by: a precinct is a part of its constituency's entry, and a kind of its own for readers. */
export const HIT_KINDS = ['row', 'clause', 'document', 'constituency', 'precinct', 'executor', 'article', 'page'] as const;

/** The kind of a hit. */
export type HitKind = (typeof HIT_KINDS)[number];

/** A text in the page's language first, in the other one second; the second is left out where both are equal or there is none. */
export type Two = readonly [own: string] | readonly [own: string, other: string];

/** A day that something falls on: `on` itself, or the end (or beginning) of a time limit. */
export type IndexedDay = { day: string; kind: 'on' | 'limit' };

/** One thing that can be found. */
export type Entry = {
  kind: Kind;
  /** Address without the language, e.g. `/elections/presidential-2024/calendar/17`. */
  href: string;
  /** Its name; for a row the short name, for a place of an act empty unless it is a heading. */
  name: Two;
  /** Its own words, shown as the snippet. */
  text?: Two;
  /** What else it can be found by, one line a language: executors, law, dates. */
  rest?: Two;
  /** Names by which it is known, in any language. */
  alias?: readonly string[];
  days?: readonly IndexedDay[];
  /** `2.3` of a clause, `17` of a row, `58.1` of an article, `57` of a constituency, `14/50` of the decision that made a version or plan. */
  number?: string;
  /** The place in an act, e.g. `clause 2.3`, `preamble 2`. */
  place?: string;
  document?: string;
  /** Versions of the act that have these words, the newest first. */
  versions?: readonly string[];
  /** The version in force does not have these words. */
  notInForce?: true;
  /** The page it is a part of. */
  within?: string;
  /** The election it belongs to; of a constituency, each election that has cameras there. */
  elections?: readonly string[];
  /** Numbers of the constituency's precincts with a camera. */
  precincts?: readonly number[];
};

/** Words that mean the same, in any language. `label` is how the list of words names it; `first` the address of its own page. */
export type TermGroup = { label: Two; words: readonly string[]; first?: string };

/** Everything the search knows, for a reader of one language: `/data/search/az.json`, made at build and read in the browser. */
export type SearchIndex = {
  /** Raised when the form of this file changes; a page that meets another number asks for a reload. */
  v: 2;
  locale: Locale;
  elections: readonly { id: string; name: string }[];
  documents: readonly { id: string; name: string; /** The version in force. */ current: string; versions: readonly string[] }[];
  entries: readonly Entry[];
  terms: readonly TermGroup[];
};

/** Where the browser finds the index of a language. */
export function indexAddress(locale: Locale): string {
  return `/data/search/${locale}.json`;
}
