import type { DateOrInstant } from '@/lib/time/baku';
import { ruleById } from './rules/catalogue';
import type { CalendarContent, Term } from './schema';

/**
 * A plan whose deadlines that the law counts from voting day ("within 10 days after voting day") are open from the end of voting and
 * not before it.
 * @param votingEnds when voting ends, with +04:00
 */
export function withOpenings<T extends CalendarContent>(plan: T, votingEnds: DateOrInstant): T {
  return { ...plan, items: plan.items.map((item) => ({ ...item, terms: item.terms.map((term) => openAfter(term, votingEnds)) })) };
}

function openAfter(term: Term, votingEnds: DateOrInstant): Term {
  const until = term.rule === null ? null : ruleById(term.rule)?.until;
  if (term.published?.kind !== 'by' || until?.anchor !== 'voting-day' || until.forward === undefined) return term;
  const published = { ...term.published, opensAt: votingEnds };
  return { ...term, published };
}
