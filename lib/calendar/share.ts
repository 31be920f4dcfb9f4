import type { Locale } from '@/lib/locale';
import { axisPosition, type AxisStop } from './axis';
import { datePhraseText } from './phrase';
import type { Item, Term } from './schema';
import { shortenWords } from './shorten';
import { termSpan } from './state';

/** Size of a share image in pixels. Source: Open Graph pictures are shown at 1.91 to 1. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;

/** Address of a row's share image. */
export function sharePath(locale: Locale, election: string, number: number): string {
  return `/${locale}/elections/${election}/calendar/${number}/share.png`;
}

/** A term as a bar on the image's axis, in per cent of the axis; an open end runs to the edge and is none of its `posts`. */
export type ShareBar = { from: number; until: number; posts: number[] };

/** What a row's share image says besides the portal's own words. */
export type ShareText = {
  /** Its dates in words, each once; empty where the plan gives none. */
  dates: string[];
  /** How many more dates there are than shown. */
  moreDates: number;
  /** The row's words, shortened so that they fit below the dates. */
  action: string;
  bars: ShareBar[];
};

const MOST_DATES = 3;
const MOST_LETTERS = 192;
const LETTERS_PER_DATE_LINE = 48;
const LETTERS_PER_ACTION_LINE = 38;

/** Gathers what a row's share image says. It is made once, so it holds nothing that depends on the clock. */
export function shareText(item: Item, locale: Locale, stops: readonly AxisStop[]): ShareText {
  const phrases = [...new Set(item.terms.flatMap((term) => phraseOf(term, locale)))];
  const shown = phrases.length > MOST_DATES ? MOST_DATES - 1 : phrases.length;
  const dates = phrases.slice(0, shown);
  const lines = dates.reduce((sum, phrase) => sum + Math.ceil(phrase.length / LETTERS_PER_DATE_LINE), 0);
  return {
    dates,
    moreDates: phrases.length - shown,
    action: shortenWords(item.action[locale], MOST_LETTERS - LETTERS_PER_ACTION_LINE * Math.max(0, lines - 2)),
    bars: item.terms.flatMap((term) => barOf(term, stops) ?? []),
  };
}

/** Where the terms of a whole plan stand: the ticks between which a row's own bars are seen. */
export function shareTicks(items: readonly Item[], stops: readonly AxisStop[]): number[] {
  return [...new Set(items.flatMap(({ terms }) => terms).flatMap((term) => {
    const bar = barOf(term, stops);
    return bar ? [term.published?.kind === 'by' ? bar.until : bar.from] : [];
  }))].sort((a, b) => a - b);
}

function phraseOf({ label, published, withdrawn }: Term, locale: Locale): string[] {
  const phrase = published && !withdrawn ? datePhraseText(published, locale) : '';
  return phrase ? [`${label ? `${label}) ` : ''}${phrase}`] : [];
}

function barOf({ published }: Term, stops: readonly AxisStop[]): ShareBar | null {
  const span = termSpan(published, null);
  if (!span || !published) return null;
  const until = span.endMs === null ? 100 : axisPosition(stops, span.endMs) ?? 100;
  const from = span.startMs === null ? (published.kind === 'by' ? until : 0) : axisPosition(stops, span.startMs) ?? 0;
  const window = from < until && published.kind !== 'on';
  return { from, until, posts: window ? [...(span.startMs === null ? [] : [from]), ...(span.endMs === null ? [] : [until])] : [] };
}
