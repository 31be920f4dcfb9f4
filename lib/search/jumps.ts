import { fold } from '@/lib/azerbaijani/fold';
import type { SearchIndex } from './index-file';

/** A number that leads straight to its page. */
export type Jump =
  | { kind: 'precinct'; election: string; constituency: number; precinct: number }
  | { kind: 'constituency'; election: string; constituency: number; name: string | null }
  | { kind: 'clause'; document: string; version: string; id: string }
  | { kind: 'row'; election: string; number: number }
  | { kind: 'article'; article: string };

type Kind = Jump['kind'];

/** What people write before or after a number, folded. */
const KEYWORDS: readonly [RegExp, Kind][] = [
  [/\b(?:sira\w*|setir\w*|rows?|deadline)\b/, 'row'],
  [/\b(?:madde\w*|articles?|art)\b/, 'article'],
  [/\b(?:bend\w*|clauses?|paragraph)\b/, 'clause'],
  [/\b(?:menteqe\w*|precincts?|polling|station|kamera\w*|cameras?)\b/, 'precinct'],
  [/\b(?:daire\w*|constituenc\w*)\b/, 'constituency'],
];

/** Words that may stand beside a number without changing it: ordinal endings, "sayli", "No". */
const FILLERS = /(?<=\d)-(?:ci|cu)\w*|\b(?:sayli|nomreli|no|secki|election)\b|[№#,:;()]|(?<!\d)\.|\.(?!\d)/g;

/**
 * The pages a query names by number: `57/2`, `57-2`, `2.3`, `row 17`, `sıra 17`, `maddə 58.1`, `57`.
 * Only what exists is returned; a bare number may mean several things.
 */
export function findJumps(query: string, index: SearchIndex): Jump[] {
  const folded = fold(query).trim();
  const kind = KEYWORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
  const bare = KEYWORDS.reduce((text, [pattern]) => text.replace(new RegExp(pattern, 'g'), ' '), folded).replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
  const pair = /^(\d+)\s*[/\-–\s]\s*(\d+)$/.exec(bare);
  if (pair) return kind === null || kind === 'precinct' || kind === 'constituency' ? precincts(Number(pair[1]), Number(pair[2]), index) : [];
  if (/^\d+(?:\.\d+)+$/.test(bare)) return [...(kind === null || kind === 'clause' ? clauses(bare, index) : []), ...(kind === null || kind === 'article' ? articles(bare, index) : [])];
  return /^\d+$/.test(bare) ? ofNumber(bare, kind, index) : [];
}

function ofNumber(text: string, kind: Kind | null, index: SearchIndex): Jump[] {
  const all: Jump[] = [...rows(Number(text), index), ...constituencies(Number(text), index), ...articles(text, index), ...(kind === 'clause' ? clauses(text, index) : [])];
  const wanted = kind === 'precinct' ? 'constituency' : kind;
  return wanted === null ? all : all.filter((jump) => jump.kind === wanted);
}

function precincts(constituency: number, precinct: number, { cameras }: SearchIndex): Jump[] {
  return cameras.filter((list) => list.constituencies.some((own) => own.number === constituency && own.precincts.includes(precinct)))
    .flatMap(({ elections }) => elections.map((election) => ({ kind: 'precinct', election, constituency, precinct })));
}

function constituencies(number: number, { cameras }: SearchIndex): Jump[] {
  return cameras.flatMap((list) => {
    const found = list.constituencies.find((own) => own.number === number && own.precincts.length > 0);
    return found ? list.elections.map((election): Jump => ({ kind: 'constituency', election, constituency: number, name: found.name })) : [];
  });
}

function clauses(id: string, { places, documents }: SearchIndex): Jump[] {
  const found = places.filter(({ place }) => place === `clause ${id}`).map(({ document, versions }): Jump => ({ kind: 'clause', document, version: versions[0] ?? '', id }));
  const current = found.filter((jump) => jump.kind === 'clause' && documents.some(({ id: document, latest }) => document === jump.document && latest === jump.version));
  return current.length > 0 ? current : found;
}

function rows(number: number, index: SearchIndex): Jump[] {
  return index.rows.filter((row) => row.number === number).map(({ election }) => ({ kind: 'row', election, number }));
}

function articles(article: string, index: SearchIndex): Jump[] {
  return index.articles.includes(article) ? [{ kind: 'article', article }] : [];
}
