import { fold } from '@/lib/azerbaijani/fold';
import { soundKey } from './cyrillic';
import type { Entry, Kind } from './index-file';
import { isSameWord, withoutNumberEndings } from './suffixes';
import { tokenize } from './tokens';

/** A number that leads straight to an entry, or to one precinct of a constituency. */
export type Jump = { entry: Entry; precinct?: number };

/** A kind that a query names, or a precinct. */
export type Named = Kind | 'precinct';

/** What people write before or after a number, folded; Russian words as folding leaves them. */
const KEYWORDS: readonly [RegExp, Named][] = [
  [keyword('qerar\\w*|decisions?|resolution', 'решени'), 'document'],
  [keyword('sira\\w*|setir\\w*|rows?|deadline', 'строк'), 'row'],
  [keyword('secki mecelles\\w*|election code|madde\\w*|articles?|art', 'стать'), 'article'],
  [keyword('bend\\w*|clauses?|paragraph', 'пункт'), 'clause'],
  [keyword('menteqe\\w*|precincts?|polling|station|kamera\\w*|cameras?', 'участ'), 'precinct'],
  [keyword('daire\\w*|constituenc\\w*', 'округ'), 'constituency'],
];

/** Words that may stand beside a number without changing it: ordinal endings, "sayli", "No". */
const FILLERS = /(?<=\d)-(?:ci|cu)\w*|\b(?:sayli|nomreli|no|secki|election|the)\b|[№#,:;()]|(?<!\d)\.|\.(?!\d)/g;

/** Constituency and precinct, or the two parts of a decision's number. */
export const PAIR = /^(\d+)\s*[/\-–\s]\s*(\d+(?:-\d+)?)$/;

/**
 * What a query names by number: `57/2`, `57-2`, `kürdəmir 2`, `2.3`, `row 17`, `sıra 17`, `maddə 58.1`, `14/50`, `57`.
 * Only what exists is returned; a bare number may mean several things.
 */
export function findJumps(query: string, entries: readonly Entry[]): Jump[] {
  const { kind, bare } = readNumber(query);
  const pair = PAIR.exec(bare);
  if (pair) return ofPair(pair, bare, kind, entries);
  if (/^\d+(?:\.\d+)+$/.test(bare)) return entries.filter((entry) => entry.number === bare && fits(entry, kind, ['clause', 'article'])).sort(inForceFirst).filter(onlyNewest).map(toJump);
  if (/^\d+$/.test(bare)) return ofNumber(bare, kind, entries);
  return ofPlace(query.trim(), entries);
}

/** The number in a query without the words beside it, and the kind that these name. */
export function readNumber(query: string): { kind: Named | null; bare: string } {
  const plain = fold(withoutNumberEndings(query)).trim();
  const kind = KEYWORDS.filter(([pattern]) => plain.search(pattern) >= 0).at(0)?.[1] ?? null;
  return { kind, bare: KEYWORDS.reduce((rest, [pattern]) => rest.replace(pattern, ' '), plain).replace(FILLERS, ' ').replace(/\s+/g, ' ').trim() };
}

function keyword(latin: string, russian: string): RegExp {
  return new RegExp(`\\b(?:${latin})\\b|${fold(russian)}\\S*`, 'gu');
}

function ofPair([, first = '', second = '']: RegExpExecArray, bare: string, kind: Named | null, entries: readonly Entry[]): Jump[] {
  const precincts = kind === null || kind === 'precinct' || kind === 'constituency' ? precinctOf(entries, ({ number }) => number === String(Number(first)), Number(second)) : [];
  const decisions = kind === null || kind === 'document' ? entries.filter(({ kind: own, number }) => number === bare && (own === 'document' || own === 'page')) : [];
  return [...precincts, ...decisions.map(toJump)];
}

function ofNumber(bare: string, kind: Named | null, entries: readonly Entry[]): Jump[] {
  const number = String(Number(bare));
  const wanted: readonly Kind[] = kind === null ? ['row', 'constituency', 'article'] : kind === 'precinct' ? ['constituency'] : [kind];
  return wanted.flatMap((one) => entries.filter((entry) => entry.kind === one && entry.number === number)).sort(inForceFirst).map(toJump);
}

/** `kürdəmir 2`: the name of a constituency and the number of a precinct. */
function ofPlace(query: string, entries: readonly Entry[]): Jump[] {
  const match = PLACE.exec(query);
  return match ? precinctOf(entries, isNamed(match[1] ?? ''), Number(match[2])) : [];
}

/** A name and a number. */
export const PLACE = /^(\D+?)\s+(\d+)$/;

/** Tells whether an entry has a name, by its letters or its sound. */
export function isNamed(query: string): (entry: Entry) => boolean {
  const typed = tokenize(query);
  return ({ name }) => {
    const words = tokenize(name[0]);
    return words.length === typed.length && words.every((word, index) => isSameWord(word, typed[index] ?? '') || soundKey(word) === soundKey(typed[index] ?? ''));
  };
}

function precinctOf(entries: readonly Entry[], isIt: (entry: Entry) => boolean, precinct: number): Jump[] {
  return entries.filter((entry) => entry.kind === 'constituency' && entry.precincts?.includes(precinct) && isIt(entry)).map((entry) => ({ entry, precinct }));
}

function fits({ kind }: Entry, wanted: Named | null, usual: readonly Kind[]): boolean {
  return wanted === null ? usual.includes(kind) : kind === wanted;
}

function inForceFirst(a: Entry, b: Entry): number {
  return Number(a.notInForce ?? false) - Number(b.notInForce ?? false);
}

/** A clause of an older text is left out where the text in force has one of that number. */
function onlyNewest(entry: Entry, index: number, all: readonly Entry[]): boolean {
  return !entry.notInForce || !all.some((other, before) => before < index && other.kind === entry.kind && other.document === entry.document);
}

function toJump(entry: Entry): Jump {
  return { entry };
}
