import type { EventId } from './events';

/** What a term is counted from: voting day, the minute voting begins, or an event of the election. */
export type Anchor = 'voting-day' | 'voting-start' | EventId;

/**
 * How the law words a count that runs forward. `after`: "gündən sonra"; `starting`: "günündən başlayaraq"; `passed`: "gün keçənədək".
 * They matter only for {@link printedDay}; all three are counted as anchor + N here.
 */
export type Forward = 'after' | 'starting' | 'passed';

/** One end of a term, counted from an anchor: + is later, − earlier. At most one of `days`, `months`, `hours`. */
export type End = {
  anchor: Anchor;
  days?: number;
  /** Same day of the month, or that month's last day where it has no such day. */
  months?: number;
  /** From a moment, e.g. the beginning of voting. */
  hours?: number;
  /** Time of day in Baku on the day reached, `18:00`; without it the whole day is meant. */
  time?: string;
  /** `at-least`: "azı", "ən azı", "ən geci"; `at-most`: "ən çoxu", "ən tezi"; left out: exactly. */
  bound?: 'at-least' | 'at-most';
  forward?: Forward;
};

/** A term of the Code as a rule: which days or moments it begins and ends on, whatever the election. */
export type Rule = {
  /** Small English words; stands in `calendar.yaml` and in the open data. */
  id: string;
  /** Articles (Azerbaijani: maddə) of the Election Code on which the plan rests the term. */
  articles: readonly string[];
  /** `law`: the number stands in the plan's column of legal time limits; `plan`: only in its column of recommended dates. */
  basis: 'law' | 'plan';
  from: End | null;
  until: End | null;
};

/** Which elections a rule holds for, judged by its articles. */
export type Scope = 'every-election' | 'presidential' | 'both-parts';

/** Articles of the Code's part on the election of the President. Source: the calendar plan cites 178.3 to 208 for that election only. */
const PRESIDENTIAL = { first: 178, last: 208 };

/**
 * `presidential`: every article belongs to the part on presidential elections; `both-parts`: some do; `every-election`: none does.
 * A rule without articles counts as one for every election.
 */
export function scopeOf({ articles }: Pick<Rule, 'articles'>): Scope {
  const special = articles.filter((article) => {
    const number = Number.parseInt(article, 10);
    return number >= PRESIDENTIAL.first && number <= PRESIDENTIAL.last;
  });
  if (special.length === 0) return 'every-election';
  return special.length === articles.length ? 'presidential' : 'both-parts';
}
