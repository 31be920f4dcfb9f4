import { datePhraseText } from '@/lib/calendar/phrase';
import { planTerm, type PlannedDates } from '@/lib/calendar/planner';
import type { Answers } from '@/lib/documents/eligibility/answers';
import { concerns } from '@/lib/documents/eligibility/schema';
import type { Locale } from '@/lib/locale';
import { addDays, type PlainDate } from '@/lib/time/baku';
import type { ChoiceElection, EligibilityModel, PlanTerm } from './eligibility-model';

/** When something happens, in words; or why there is no date. `order`: the day or moment by which steps are sorted. */
type When = { words: string; order: string } | { none: 'noNumber' | 'rowNoDate' | 'regularly' | 'presidentialOnly' };

/** Something that happens by a day: what a clause sets, or a term of the plan. */
export type Step = { kind: 'clause'; clause: string; daysBefore: number | null; when: When } | { kind: 'row'; term: PlanTerm; when: When };

type Given = {
  model: Pick<EligibilityModel, 'steps' | 'plan'>; answers: Pick<Answers, 'group' | 'kind' | 'votingDay' | 'days'>;
  /** Null for another voting day. */
  election: ChoiceElection | null;
  /** Id of the version that is quoted. */
  version: string;
  locale: Locale;
};

/** The steps of a reader in the order of their dates, those without a date last. Rows of the plan's own election have its published dates. */
export function stepsFor(given: Given): Step[] {
  const { model, answers: { group, kind, votingDay }, version, locale } = given;
  const clauses = model.steps.filter((step) => concerns(step, group, kind, version)).map(({ clause, daysBefore }): Step => (
    { kind: 'clause', clause, daysBefore, when: daysBefore === null ? { none: 'noNumber' } : clauseWhen(votingDay, daysBefore, locale) }
  ));
  const rows = model.plan.terms.filter(({ scope }) => concerns(scope, group, kind, version)).map((term): Step => ({ kind: 'row', term, when: rowWhen(term, given) }));
  return [...clauses, ...rows].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}

/** The last day that a clause sets, as the calendar plan counts: voting day less so many days. */
export function dayBefore(votingDay: PlainDate, days: number): PlainDate {
  return addDays(votingDay, -days);
}

function clauseWhen(votingDay: PlainDate, daysBefore: number, locale: Locale): When {
  const until = dayBefore(votingDay, daysBefore);
  return { words: datePhraseText({ kind: 'by', from: null, until }, locale), order: until };
}

function rowWhen(term: PlanTerm, { model, answers: { kind, votingDay, days }, election, locale }: Given): When {
  if (election?.id === model.plan.election) return datesWhen(term.published, locale);
  const events = { ...(days.called ? { called: days.called } : {}), ...(days.published ? { 'called-published': days.published } : {}) };
  const outcome = planTerm({ id: term.id, rule: term.rule, kind: term.published?.kind ?? null }, { votingDay, votingFrom: election?.votingFrom ?? '08:00', events, kind });
  if (outcome.status === 'counted') return datesWhen(outcome.dates, locale);
  if (outcome.status === 'presidential-only') return { none: 'presidentialOnly' };
  return { none: outcome.status === 'regularly' ? 'regularly' : 'rowNoDate' };
}

function datesWhen(dates: PlannedDates | null, locale: Locale): When {
  if (dates === null) return { none: 'rowNoDate' };
  const order = dates.until ?? dates.from;
  return dates.kind === 'regularly' || order === null ? { none: 'regularly' } : { words: datePhraseText(dates, locale), order };
}

/** Letters sort after digits, so that steps without a date come last. */
function orderOf({ when }: Step): string {
  return 'order' in when ? when.order : 'none';
}
