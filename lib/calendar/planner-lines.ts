import type { Locale } from '@/lib/locale';
import type { DateOrInstant } from '@/lib/time/baku';
import { countWords, endFormula } from './rules/describe';
import type { Computation, EndResult } from './rules/evaluate';
import type { End, Rule } from './rules/rule';

/** How one end is counted. `on`: beginning and end are the same moment. */
export type CountLine = {
  end: 'from' | 'until' | 'on';
  words: string;
  /** The last moment that is possible, for an end that waits for an event; null where there is none. */
  latest: DateOrInstant | null;
};

/** How a term's ends were counted, with dates: `7 June 2026 − 60 days = 8 April 2026`. */
export function countLines({ from, until }: Pick<Computation, 'from' | 'until'>, locale: Locale): CountLine[] {
  const line = (end: CountLine['end'], result: EndResult): CountLine => ({ end, words: wordsOf(result, locale), latest: result.counted ? null : result.latest });
  if (from && until && endFormula(from.end, 'en') === endFormula(until.end, 'en')) return [line('on', from)];
  return [...(from ? [line('from', from)] : []), ...(until ? [line('until', until)] : [])];
}

/** How a rule counts, for any voting day: `voting day − 60 days`. */
export function ruleLines({ from, until }: Pick<Rule, 'from' | 'until'>, locale: Locale): CountLine[] {
  const line = (end: CountLine['end'], rule: End): CountLine => ({ end, words: endFormula(rule, locale), latest: null });
  if (from && until && endFormula(from, 'en') === endFormula(until, 'en')) return [line('on', from)];
  return [...(from ? [line('from', from)] : []), ...(until ? [line('until', until)] : [])];
}

/** A time of day on voting day is not counted, it is set. */
function wordsOf(result: EndResult, locale: Locale): string {
  const { anchor, days, months, hours } = result.end;
  return anchor === 'voting-day' && !days && !months && !hours ? endFormula(result.end, locale) : countWords(result, locale);
}
