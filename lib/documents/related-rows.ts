import { z } from 'zod';
import { addDays, type PlainDate } from '@/lib/time/baku';
import type { Document } from './document';
import { wordsOf } from './history';

const words = z.string({ error: 'words are missing here → Write the reason as one or two sentences' }).trim().min(1, 'the text is empty → Write the reason as one or two sentences');

/** One connection of a clause with rows of a calendar plan that cannot be told by an article they both cite. */
const relatedSchema = z.strictObject({
  /** Number of the clause, in quotation marks: "2.3". */
  clause: z.string({ error: 'this is not the number of a clause → Write it in quotation marks, for example "2.3"' }).regex(/^\d+(\.\d+)*$/, 'this is not the number of a clause → Write it in quotation marks, for example "2.3"'),
  /** The election whose plan is meant: its folder in content/elections. */
  election: z.string().regex(/^[a-z0-9-]+$/, 'this is not the id of an election → Write the name of a folder of content/elections'),
  /** Ids of terms in that election's calendar.yaml, e.g. [34-1]. */
  terms: z.array(z.string().regex(/^\d+-\d+$/, 'this is not a term id → Write row number and position as in calendar.yaml, e.g. 34-1')).min(1, 'no term is named → Write at least one id from calendar.yaml'),
  /** same-day: both are counted to the same day before voting. same-matter: the row has the dates of what the clause is about. */
  link: z.enum(['same-day', 'same-matter'], { error: 'this is not known → Write same-day (counted to the same day) or same-matter (about the same thing)' }),
  /** For same-day: how many days before voting day, as the clause says. Otherwise null. */
  daysBefore: z.int('this is not a number of days → Write a whole number, for example 30').positive().nullable().default(null),
  /** Why the rows matter to whoever reads the clause: our words, in both languages. */
  reason: z.strictObject({ az: words, en: words }, { error: 'both languages are needed → Write az: and en: below it' }),
});

/** What `content/documents/<id>/related-rows.yaml` may hold. */
export const relatedRowsSchema = z.strictObject({ related: z.array(relatedSchema).min(1, 'nothing is listed → Write at least one, or remove the file') });

/** One connection as an editor wrote it. */
export type RelatedRows = z.infer<typeof relatedSchema>;

/** Of a plan, what the connections are checked against: its voting day, and the last day of each of its terms, null for one without a date. */
export type PlanDays = { votingDay: PlainDate; terms: ReadonlyMap<string, PlainDate | null> };

/** Something wrong with a connection; `path` leads to the field. */
export type RelatedFault = { path: (string | number)[]; problem: string; remedy: string };

/**
 * Checks connections against the act and the plans.
 * @param planOf the days of an election's plan; null where there is no such election or it has no plan
 */
export function checkRelatedRows(related: readonly RelatedRows[], document: Document, planOf: (election: string) => PlanDays | null): RelatedFault[] {
  return related.flatMap((entry, index) => {
    const at = ['related', index];
    const plan = planOf(entry.election);
    const repeated = related.slice(0, index).some((other) => other.clause === entry.clause && other.election === entry.election && other.terms.some((term) => entry.terms.includes(term)));
    return [
      ...checkClause(entry, document, at),
      ...(repeated ? [{ path: [...at, 'terms'], problem: `clause ${entry.clause} is connected with one of these terms already`, remedy: 'Join the two entries, or remove one' }] : []),
      ...(plan ? checkTerms(entry, plan, at) : [{ path: [...at, 'election'], problem: `${entry.election} has no calendar plan`, remedy: 'Write the name of a folder of content/elections that has a calendar.yaml' }]),
    ];
  });
}

function checkClause({ clause, link, daysBefore }: RelatedRows, { versions }: Document, at: (string | number)[]): RelatedFault[] {
  const texts = versions.flatMap((version) => wordsOf(version, clause) ?? []);
  if (texts.length === 0) return [{ path: [...at, 'clause'], problem: `no text of this act has a clause ${clause}`, remedy: 'Write the number of one of its clauses' }];
  if (link === 'same-matter') return daysBefore === null ? [] : [{ path: [...at, 'daysBefore'], problem: 'a connection by matter has no number of days', remedy: 'Remove daysBefore, or write link: same-day' }];
  if (daysBefore === null) return [{ path: [...at, 'link'], problem: 'a connection by day needs the number of days', remedy: 'Add daysBefore as the clause says it, for example daysBefore: 30' }];
  return texts.some((text) => new RegExp(String.raw`(?<!\d)${daysBefore} gün`, 'u').test(text)) ? [] : [{ path: [...at, 'daysBefore'], problem: `clause ${clause} does not say “${daysBefore} gün”`, remedy: 'Write the number of days that the clause says' }];
}

function checkTerms({ terms, link, daysBefore }: RelatedRows, plan: PlanDays, at: (string | number)[]): RelatedFault[] {
  return terms.flatMap((term, position) => {
    const path = [...at, 'terms', position];
    const day = plan.terms.get(term);
    if (day === undefined) return [{ path, problem: `the plan has no term ${term}`, remedy: 'Write the id of a term in calendar.yaml' }];
    if (link !== 'same-day' || daysBefore === null) return [];
    const expected = addDays(plan.votingDay, -daysBefore);
    return day === expected ? [] : [{ path, problem: `term ${term} ends on ${day ?? 'no day'}, and ${daysBefore} days before voting day is ${expected}`, remedy: 'Name a term that ends on that day, or write link: same-matter' }];
  });
}
