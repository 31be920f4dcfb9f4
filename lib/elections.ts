import { z } from 'zod';
import { EVENT_IDS } from '@/lib/calendar/rules/events';

/** A text in both languages of the portal. The Azerbaijani one is written first. */
const bilingual = z.strictObject({ az: z.string().min(1), en: z.string().min(1) });

const plainDate = z.iso.date('is not a date → Write it as 2024-02-07');

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not a time of day → Write it as "08:00", with quotation marks');

/** Where a fact was read, in words, with an address where there is one. */
const source = z.strictObject({ name: z.string().min(1), url: z.url().nullable().default(null) });

/** Hours of the day in Baku. `until: null` means: until the work is done, with no hour set. */
const hours = z.strictObject({ from: time, until: time.nullable() });

const counts = z.strictObject({ constituencies: z.int().min(0), precincts: z.int().min(0) });

const cameras = z.strictObject({
  /** How many constituencies and precincts the decision names (for a rehearsal: the decision whose list it uses). */
  decided: counts,
  /** The decision as a document of this portal: its folder in content/documents and its version. */
  decision: z.strictObject({ document: z.string(), version: z.string() }).nullable(),
  /** `published`: the whole list is here; `partial`: part of it; `not-received`: the commission has not sent it. */
  list: z.enum(['published', 'partial', 'not-received']),
  /** The election whose precincts.csv holds the list; null means this election's own file, where there is a list. */
  listFrom: z.string().nullable().default(null),
  /** `over`: the cameras are off for good; `simulated`: a rehearsal; `planned`: they will run; `live`: real cameras run on voting day. */
  broadcast: z.enum(['over', 'simulated', 'planned', 'live']),
  /** Hours on voting day in which the cameras are promised to run, in Baku. */
  hours,
  /** Address of a camera's stream, with {streams} for the setting STREAMS_URL and {id} for e.g. 57-2. Null: streams stand in precincts.csv, or there are none. */
  streamPattern: z.string().includes('{id}', 'has no {id} → Write e.g. "{streams}/{id}/index.m3u8"').nullable().default(null),
  /** What a reader must know about these cameras. */
  note: bilingual,
});

/** A figure or event about the election that pages may quote, always with its source. */
const fact = z.strictObject({
  /** `cameras` puts it on the cameras page too. */
  about: z.enum(['election', 'cameras']).default('election'),
  id: z.string().regex(/^[a-z0-9-]+$/), text: bilingual, source,
});

/** A day that terms are counted from. */
const electionEvent = z.strictObject({
  on: plainDate,
  /** `stated`: a received text says so; `assumed`: it follows from one, as `why` explains. */
  certainty: z.enum(['stated', 'assumed']),
  /** Which text says so, or what the assumption rests on. */
  why: bilingual,
});

/** `content/elections/<id>/election.yaml`, field by field. */
export const electionSchema = z.strictObject({
  /** The folder's name; part of every address, so it never changes. */
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not an id → Use small Latin letters, digits and hyphens'),
  kind: z.enum(['presidential', 'parliamentary', 'municipal', 'referendum', 'rehearsal']),
  name: bilingual,
  /** A short name for tabs and tables. */
  shortName: bilingual,
  /** A date, or the word `today`: the day in Baku on which it is read (only for a rehearsal). */
  votingDay: z.union([plainDate, z.literal('today')]),
  /** Voting hours in Baku. */
  hours,
  /** True only for a rehearsal: every page and picture says that it is one. */
  rehearsal: z.boolean(),
  /** The act that called the election. */
  announced: z.strictObject({ act: bilingual, number: z.string().nullable(), on: plainDate, source }).nullable().default(null),
  /** Days of events that terms of the plan are counted from, as far as they are known; names: lib/calendar/rules/events.ts. */
  events: z.partialRecord(z.enum(EVENT_IDS), electionEvent).default({}),
  /** The calendar plan: `published` when calendar.yaml holds it. */
  plan: z.strictObject({
    status: z.enum(['published', 'not-received']),
    decision: z.string().nullable().default(null),
    adopted: plainDate.nullable().default(null),
    sourceFile: z.string().nullable().default(null),
    note: bilingual.nullable().default(null),
  }),
  /** The scheme of constituencies that was valid: the name of a file in content/constituencies, without .csv. */
  constituencies: z.strictObject({ scheme: z.string().regex(/^\d{4}$/, 'is not a scheme → Write the year in quotation marks, as the file in content/constituencies is named') }),
  cameras,
  facts: z.array(fact).default([]),
}).superRefine((election, context) => {
  const rehearsal = election.kind === 'rehearsal';
  if (rehearsal !== election.rehearsal) context.addIssue({ code: 'custom', path: ['rehearsal'], message: 'does not fit the kind → A rehearsal has kind: rehearsal and rehearsal: true' });
  if (election.votingDay === 'today' && !election.rehearsal) context.addIssue({ code: 'custom', path: ['votingDay'], message: 'only a rehearsal may take place "today" → Write the date' });
  if (election.cameras.broadcast === 'simulated' && !election.rehearsal) context.addIssue({ code: 'custom', path: ['cameras', 'broadcast'], message: 'only a rehearsal may be simulated → Write over, planned or live' });
  if (election.cameras.streamPattern && !election.rehearsal && !election.cameras.streamPattern.startsWith('https://')) {
    context.addIssue({ code: 'custom', path: ['cameras', 'streamPattern'], message: 'is not an https address → Readers\' browsers refuse others' });
  }
});

/** One election as its election.yaml states it. Dates are days in Baku. */
export type Election = z.infer<typeof electionSchema>;

/** Is there a published calendar plan? */
export function hasPlan(election: Election): boolean {
  return election.plan.status === 'published';
}

/** Is there at least part of a list of precincts with cameras? */
export function hasCameraList(election: Election): boolean {
  return election.cameras.list !== 'not-received';
}

/** Does the monitor probe this election's cameras, so that status files exist? */
export function isMonitored(election: Election): boolean {
  return hasCameraList(election) && (election.cameras.broadcast === 'simulated' || election.cameras.broadcast === 'live');
}

/** The voting day as a date. @param todayInBaku the date a rehearsal takes place on, e.g. `2026-11-21` */
export function votingDate(election: Election, todayInBaku: string): string {
  return election.votingDay === 'today' ? todayInBaku : election.votingDay;
}
