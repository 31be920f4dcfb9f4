import { votingDate, type Election } from '@/lib/elections';
import type { Bilingual } from '@/lib/locale';
import type { DateOrInstant, PlainDate } from '@/lib/time/baku';
import { ruleById } from './rules/catalogue';
import { agreementOf, compareEnds, type Agreement, type ComparedEnd } from './rules/compare';
import { countWords } from './rules/describe';
import { evaluateRule, needsOf, valueOf, type Basis, type Computation } from './rules/evaluate';
import { EVENT_IDS, type EventId } from './rules/events';
import type { Term } from './schema';

/** A term counted by its rule, beside what the plan publishes. */
export type ComputedTerm = Computation & {
  compared: ComparedEnd[];
  agreement: Agreement;
  /** Events that were counted from although no received text states their day. */
  assumed: EventId[];
};

/** A computed date as `calendar.json` publishes it. Days are whole days in Baku, moments carry +04:00. */
export type ComputedDates = {
  from: DateOrInstant | null;
  until: DateOrInstant | null;
  /** Id of the rule. */
  rule: string;
  /** How each end is counted, in words. */
  counting: { from: Bilingual | null; until: Bilingual | null };
  /** Events whose day has to be known first; then that end is null. */
  needs: EventId[];
  /** Events counted from by assumption. */
  assumed: EventId[];
};

/** What an election's terms are counted from. @param votingDay the day in Baku */
export function electionBasis(election: Pick<Election, 'hours' | 'events'>, votingDay: PlainDate): Basis {
  const events = Object.fromEntries(EVENT_IDS.flatMap((id) => {
    const known = election.events[id];
    return known ? [[id, known.on]] : [];
  }));
  return { votingDay, votingFrom: election.hours.from, events };
}

/** Counts a term of an election's plan and compares it with the published dates; null where no rule can be stated. */
export function computeTerm(term: Pick<Term, 'rule' | 'published'>, election: Election): ComputedTerm | null {
  const rule = term.rule === null ? null : ruleById(term.rule);
  if (!rule || election.votingDay === 'today') return null;
  const computation = evaluateRule(rule, electionBasis(election, votingDate(election, election.votingDay)));
  const compared = compareEnds(term.published, { from: valueOf(computation.from), until: valueOf(computation.until) });
  const used = [computation.from, computation.until].flatMap((end) => (end?.counted ? [end.end.anchor] : []));
  const assumed = EVENT_IDS.filter((id) => used.includes(id) && election.events[id]?.certainty === 'assumed');
  return { ...computation, compared, agreement: agreementOf(compared), assumed };
}

/** A computed term as open data. */
export function computedDates(computed: ComputedTerm): ComputedDates {
  const { from, until, rule, assumed } = computed;
  const words = (end: ComputedTerm['from']) => end && { az: countWords(end, 'az'), en: countWords(end, 'en') };
  return { from: valueOf(from), until: valueOf(until), rule: rule.id, counting: { from: words(from), until: words(until) }, needs: needsOf(computed), assumed };
}
