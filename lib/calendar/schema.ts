import { z } from 'zod';
import type { Bilingual } from '@/lib/locale';
import type { DateOrInstant } from '@/lib/time/baku';
import { isStamp } from './stamp';

const STAMP_REMEDY = 'Write it like 2024-01-13, or with a time like 2024-01-08T18:00:00+04:00';

/** Text that must not be empty. */
const textSchema = z.string({ error: 'the text is missing → Write it here' })
  .refine((text) => text.trim() !== '', { error: 'the text is empty → Write it here' });

/** The same words in both languages: `az` official, `en` our unofficial translation. */
export const bilingualSchema = z.strictObject({
  /** The official Azerbaijani wording, word for word. */
  az: textSchema,
  /** Our English translation of exactly that wording. */
  en: textSchema,
}, { error: 'the text is missing → Write it with its two lines, az: and en:' });

/** Ids are small English words joined by hyphens; they appear in addresses and never change. */
const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'this is not an id → Write small English letters joined by hyphens, e.g. central-election-commission');

/** An article of the Election Code as the plan cites it. "100.1-100.6" is a range and stays one. */
const articleSchema = z.string({ error: 'an article must be text → Put it in quotation marks, e.g. "101.1"' })
  .regex(/^\d+(\.\d+)*(-\d+(\.\d+)*)?$/, 'this is not an article → Write it like "101.1", a range like "100.1-100.6"');

/** A whole day in Baku (2024-01-13), or a moment with Baku's offset (2024-01-08T18:00:00+04:00). */
const stampSchema = z.string({ error: `this is not a date → ${STAMP_REMEDY}` })
  .refine(isStamp, { error: ({ input }) => `${String(input)} is not a date of the calendar → ${STAMP_REMEDY}` });

/** A change of this term after the plan was adopted. Each one raises the number by which calendars on phones notice it. */
export const changeSchema = z.strictObject({
  /** Day on which the change was decided. */
  on: stampSchema,
  /** What changed, in words. */
  what: bilingualSchema,
  /** true when the plan stayed as it was and only the portal's own text was wrong, e.g. a translation. Leave it out otherwise. */
  correction: z.boolean().default(false),
});

/** How a published date is meant. */
export const kindSchema = z.enum(['by', 'on', 'window', 'from', 'regularly'], {
  error: 'this kind is not known → Write by (no later than), on (at that day or time), window (from … until), from (from that day on) or regularly',
});

/** The date of a term as the plan publishes it (column 5). */
export const publishedSchema = z.strictObject({
  /** The plan's own words for this term, found in column 5. " … " stands for words left out between two parts of that column. */
  az: textSchema,
  /** Our translation of those words. */
  en: textSchema,
  /** by: only until. on: from and until, equal. window: both. from: only from. regularly: neither. */
  kind: kindSchema,
  /** First day, or first moment with +04:00; null where the kind has none. */
  from: stampSchema.nullable(),
  /** Last day (whole), or last moment with +04:00; null where the kind has none. */
  until: stampSchema.nullable(),
});

/** One deadline of a row. Every row has at least one. */
export const termSchema = z.strictObject({
  /** Row number, hyphen, position in the row: "24-1". Never changes: addresses and calendars on phones use it. */
  id: z.string().regex(/^\d+-\d+$/, 'this is not a term id → Write row number and position, e.g. 24-1'),
  /** a, b, c or ç where the plan has that letter before the sub-item; otherwise null. */
  label: z.enum(['a', 'b', 'c', 'ç'], { error: 'this label is not known → Write a, b, c or ç as the plan does, or null' }).nullable(),
  /** The sub-item's own words, found in column 2; null where the row's words are meant. */
  action: bilingualSchema.nullable(),
  /** Ids of who carries out this term where it has its own; null where the row's executors are meant. */
  executors: z.array(idSchema).min(1, 'the list is empty → Write an executor id, or null for the executors of the row').nullable(),
  /** When by law: the term's part of column 4 without its articles; null where the plan gives only articles. */
  statutory: bilingualSchema.nullable(),
  /** Articles of the Election Code cited for this term. */
  articles: z.array(articleSchema),
  /** Other acts cited for this term, found in column 4. */
  otherActs: z.array(bilingualSchema),
  /** Id of the rule (lib/calendar/rules/catalogue.ts) that counts this term; leave it out where no rule can be stated. */
  rule: idSchema.nullable().default(null),
  /** Date as published in column 5; null where the plan gives none. */
  published: publishedSchema.nullable(),
  /** Changes since the plan was adopted, the oldest first; leave it out where there is none. */
  changes: z.array(changeSchema).default([]),
  /** true when the term was withdrawn: it stays here, and calendars show it as cancelled. Leave it out otherwise. */
  withdrawn: z.boolean().default(false),
});

/** Part of the election in which a row is shown. */
export const phaseSchema = z.enum(['before-campaign', 'nomination', 'campaign', 'voting-day', 'after'], {
  error: 'this phase is not known → Write before-campaign, nomination, campaign, voting-day or after',
});

/** One row of the plan with all five columns. */
export const itemSchema = z.strictObject({
  /** Column 1: the row's number in the plan. */
  number: z.int({ error: 'this is not a row number → Write a whole number, e.g. 24' }).positive(),
  /** Heading under which the row is shown. */
  phase: phaseSchema,
  /** Column 2, complete, a line for each paragraph. */
  action: bilingualSchema,
  /** Column 3, complete, and the ids (content/executors.yaml) of everyone named there. */
  executors: bilingualSchema.extend({
    /** Ids from content/executors.yaml, in the order of the plan. */
    ids: z.array(idSchema).min(1, 'no executor → Write at least one id from content/executors.yaml'),
  }),
  /** Column 4, complete, with its articles. */
  law: bilingualSchema,
  /** Column 5, complete; null where the plan leaves it empty. */
  recommended: bilingualSchema.nullable(),
  /** The row's deadlines, in the order of the plan. */
  terms: z.array(termSchema).min(1, 'the row has no term → Write at least one, with published: null where the plan gives no date'),
});

/** A whole `calendar.yaml`. */
export const calendarSchema = z.strictObject({
  /** What stands above the table, a paragraph an entry. */
  heading: z.array(bilingualSchema).min(1),
  /** The words in the table's head. */
  columnHeadings: z.array(bilingualSchema).min(1),
  /** The line of column numbers under the table's head, as the plan prints it. */
  columnNumbers: z.array(z.string()),
  /** The rows, in the order of the plan. */
  items: z.array(itemSchema),
});

/** `content/executors.yaml`: everyone who carries out something in an election, by id. */
export const executorsSchema = z.record(idSchema, bilingualSchema, {
  error: ({ code }) => (code === 'invalid_key' ? 'this is not an id → Write small English letters joined by hyphens, e.g. central-election-commission' : undefined),
});

/** A change of a term after the plan was adopted. */
export type Change = z.infer<typeof changeSchema>;
/** How a published date is meant. */
export type PublishedKind = z.infer<typeof kindSchema>;
/** The date of a term as published; days are whole days in Baku, moments carry +04:00. */
export type Published = z.infer<typeof publishedSchema> & {
  /** Not written in the file: from when a `by` can be open, where the law counts it forward; see `opening.ts`. */
  opensAt?: DateOrInstant;
};
/** One deadline of a row. */
export type Term = z.infer<typeof termSchema>;
/** Part of the election in which a row is shown. */
export type Phase = z.infer<typeof phaseSchema>;
/** One row of the plan. */
export type Item = z.infer<typeof itemSchema>;
/** What a `calendar.yaml` holds. */
export type CalendarContent = z.infer<typeof calendarSchema>;
/** A calendar plan and the election it belongs to. */
export type Calendar = CalendarContent & {
  /** Election id, the name of its folder. */
  election: string;
};
/** One executor of the controlled list. */
export type Executor = Bilingual & { id: string };
