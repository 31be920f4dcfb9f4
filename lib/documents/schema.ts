import { z } from 'zod';

const words = z.string({ error: 'words are missing here → Write the text between quotation marks' }).trim().min(1, 'the text is empty → Write the words readers shall see');
const localized = z.strictObject({ az: words, en: words }, { error: 'both languages are needed → Write az: and en: below it' });
const day = z.iso.date({ error: 'this is not a date → Write year-month-day, for example 2024-06-27' });
const decisionNumber = z.string().regex(/^\d+\/\d+(-\d+)?$/, 'this is not the number of a decision → Write it as in the act, for example 6/48');

/** A decision by its number and day. Write `null` for what is not known; never guess. */
const decision = z.strictObject({ decision: decisionNumber.nullable(), date: day.nullable() });

const version = z.strictObject({
  /** The day of the decision that made this text (2024-06-27), or the year where the day is not known (2020). Part of public addresses: never change it. */
  id: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a version is named by a day or a year → Write 2024-06-27 or 2024, in quotation marks'),
  /** File name in content/sources. */
  source: z.string().regex(/^[a-z0-9.-]+\.txt$/, 'this is not a file name of content/sources → Write the name with .txt'),
  adoptedBy: decision,
  /** Amending decisions, oldest first. `received: false`: the text as it stood after that decision is not here. */
  amendedBy: z.array(decision.extend({ received: z.boolean('write true or false') })),
  /** First day on which this text counts, or null. */
  inForceFrom: day.nullable(),
  /** Numbers of clauses that the act itself refers to although it has none of that number: a slip of the act. Needed only where there is one. */
  absentClauses: z.array(z.string().regex(/^\d+(\.\d+)*$/, 'this is not the number of a clause → Write it as in the act, for example "9.9"')).default([]),
  /** Numbers of clauses that an earlier text has and this one no longer has, where others of their section come after them: without this line they would count as skipped by mistake. */
  removedClauses: z.array(z.string().regex(/^\d+(\.\d+)*$/, 'this is not the number of a clause → Write it as in the act, for example "2.3"')).default([]),
  /** Anything a reader of this version must know. */
  note: localized.nullable(),
});

/** What `content/documents/<id>/document.yaml` may hold. */
export const documentSchema = z.strictObject({
  /** The name of the folder. Part of public addresses: never change it. */
  id: z.string().regex(/^[a-z0-9-]+$/, 'an id has small letters, digits and hyphens only → Write the name of the folder'),
  kind: z.enum(['instruction', 'decision'], { error: 'this kind is unknown → Write instruction or decision' }),
  title: localized,
  /** For lists and menus. */
  shortTitle: localized,
  /** For a decision: the folder of content/elections it was made for; otherwise null. */
  election: z.string().regex(/^[a-z0-9-]+$/, 'this is not the id of an election → Write the name of a folder of content/elections').nullable(),
  note: localized.nullable(),
  /** Oldest first. Each needs `<id>.az.md` and `<id>.en.md` beside this file. */
  versions: z.array(version).min(1, 'no version is listed → Add at least one'),
  /** Stretches of time whose text was not received; both days belong to them. */
  notReceived: z.array(z.strictObject({ from: day, until: day, amendedBy: decision, note: localized })),
});

/** A document.yaml as written. */
export type DocumentFile = z.infer<typeof documentSchema>;
