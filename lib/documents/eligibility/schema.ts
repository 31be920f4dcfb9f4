import { z } from 'zod';

/** The document whose conditions for voting the portal asks about. */
export const ELIGIBILITY_DOCUMENT = 'foreigners-instruction';

/** Whom the instruction is about (vətəndaşlığı olmayan şəxslər, əcnəbilər). */
export const GROUPS = ['stateless', 'foreigner'] as const;

/** Kinds of election that clause 1.1 names or covers (seçkilər, referendum, bələdiyyələrə seçkilər). */
export const ELECTION_KINDS = ['presidential', 'parliamentary', 'municipal', 'referendum'] as const;

/** Every question that the page can ask, with the answers to choose from; none where a day is asked for. */
export const QUESTIONS = {
  group: GROUPS, election: ELECTION_KINDS, born: [], 'resident-since': [], 'municipality-since': [], called: [], published: [], announced: [],
  precinct: ['since', 'enough', 'less', 'unknown'], recognised: ['yes', 'no', 'unknown'],
} as const satisfies Record<string, readonly string[]>;

/** The ids of all questions, in the order in which they are asked. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[];

const text = z.string({ error: 'words are missing here → Write the text between quotation marks' }).trim().min(1, 'the text is empty → Write the words readers shall see');
const words = z.strictObject({ az: text, en: text }, { error: 'both languages are needed → Write az: and en: below it' });
const clause = z.string({ error: 'a clause number must be text → Put it in quotation marks, e.g. "1.1"' }).regex(/^\d+(\.\d+)+$/, 'this is not the number of a clause → Write it like "1.1", in quotation marks');
const count = z.int({ error: 'this is not a whole number → Write digits only' }).positive('a number above 0 is needed → Write the number that the clause names');

const scope = {
  /** Whom it concerns; leave it out for both. */
  for: z.array(z.enum(GROUPS, { error: 'this group is not known → Write stateless or foreigner' })).min(1).default([...GROUPS]),
  /** At which elections; leave it out for all. */
  elections: z.array(z.enum(ELECTION_KINDS, { error: 'this kind of election is not known → Write presidential, parliamentary, municipal or referendum' })).min(1).default([...ELECTION_KINDS]),
  /** In which versions of the instruction the words stand so; leave it out for all that are listed above. */
  versions: z.array(z.string()).min(1).nullable().default(null),
};

const question = z.strictObject({
  /** Which question of the page this is. */
  id: z.enum(QUESTION_IDS, { error: `this question is not known → Write one of ${QUESTION_IDS.join(', ')}` }),
  ...scope,
  /** The clauses on which the question rests. */
  clauses: z.array(clause).min(1, 'the question rests on no clause → Write at least one'),
  ask: words,
  /** What helps to answer; null for nothing. */
  hint: words.nullable().default(null),
  /** The answers to choose from; left out where a day is asked for. */
  options: z.record(z.string(), words).default({}),
});

const compute = z.discriminatedUnion('by', [
  /** Met at these kinds of election only. */
  z.strictObject({ by: z.literal('election'), kinds: z.array(z.enum(ELECTION_KINDS)).min(1) }),
  /** So many years after the day of birth, by voting day, that day included. */
  z.strictObject({ by: z.literal('age'), years: count }),
  /** So many years after the day on which permanent residence in the country began. */
  z.strictObject({ by: z.literal('residence'), years: count }),
  /** So many years in the municipality before the election is called, its year included. */
  z.strictObject({ by: z.literal('residence-before-call'), years: count }),
  /** So many months of the last so many before an event that a question asks for. */
  z.strictObject({ by: z.literal('months-of'), months: count, of: count, before: z.enum(['published', 'announced']) }),
  /** What the country of nationality recognises, by the reader's answer. */
  z.strictObject({ by: z.literal('recognition') }),
  /** Rests on acts whose text the portal does not hold; `article` of the Election Code, else null. */
  z.strictObject({ by: z.literal('not-held'), acts: z.array(z.strictObject({ name: words, article: z.string().nullable() })).min(1) }),
], { error: 'this way of computing is not known → Write by: election, age, residence, residence-before-call, months-of, recognition or not-held' });

const condition = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'this is not an id → Write small English letters joined by hyphens'),
  ...scope,
  clause,
  /** The words of the clause that this is about, exactly as they stand there, in both languages. */
  words,
  compute,
});

const step = z.strictObject({
  ...scope,
  clause,
  /** How many days before voting day the clause sets; null where it sets no number. */
  daysBefore: count.nullable(),
});

const row = z.strictObject({
  ...scope,
  /** Ids of terms of the plan, e.g. [34-1]. */
  terms: z.array(z.string().regex(/^\d+-\d+$/, 'this is not a term id → Write row number and position, e.g. 34-1')).min(1),
  /** The clause that cites the same article of the Election Code as these terms; null where none does. */
  clause: clause.nullable(),
});

/** `content/documents/<id>/eligibility.yaml`: which questions are asked, and on which words of the instruction each rests. */
export const eligibilitySchema = z.strictObject({
  /** Versions of the document for which this file holds, each by its id. Every version received must be here. */
  versions: z.array(z.string({ error: 'a version must be text → Put it in quotation marks, e.g. "2024-06-27"' })).min(1),
  questions: z.array(question).min(1),
  conditions: z.array(condition).min(1),
  /** Clauses that follow from the conditions, quoted after them. */
  consequences: z.array(clause),
  /** What happens by when, by the instruction itself. */
  steps: z.array(step),
  /** What happens by when, by rows of a calendar plan. */
  plan: z.strictObject({ election: z.string(), rows: z.array(row) }),
  /** Clauses that a reader should know too: rights, prohibitions, how voting goes. */
  also: z.array(clause),
});

/** What an eligibility.yaml holds. */
export type EligibilityContent = z.infer<typeof eligibilitySchema>;
/** One question. */
export type Question = z.infer<typeof question>;
/** Id of a question. */
export type QuestionId = Question['id'];
/** One condition: words of a clause and how the reader's answers are held against them. */
export type Condition = z.infer<typeof condition>;
/** A clause with a number of days before voting day. */
export type ClauseStep = z.infer<typeof step>;
/** Terms of a calendar plan that concern the reader. */
export type PlanStep = z.infer<typeof row>;
/** Stateless person or foreigner. */
export type Group = (typeof GROUPS)[number];
/** Kind of an election. */
export type ElectionKind = (typeof ELECTION_KINDS)[number];
/** What a question, condition or step is limited to. */
export type Scope = Pick<Condition, 'for' | 'elections' | 'versions'>;

/** Whether something concerns this reader at this election in this version. @param version id of the version that is quoted */
export function concerns(scope: Scope, group: Group, kind: ElectionKind, version: string): boolean {
  return scope.for.includes(group) && scope.elections.includes(kind) && (scope.versions?.includes(version) ?? true);
}
