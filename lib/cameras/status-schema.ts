import { z } from 'zod';

/** `/status/{election}/now.json` for the catalogue's JSON Schema and for tests; pages use `readStatusNow`. */
export const statusNowSchema = z.object({
  v: z.literal(1),
  election: z.string().min(1),
  list: z.string().regex(/^[0-9a-f]{64}$/).describe('sha256 of precincts.json; another value: the letters follow another list'),
  at: z.iso.datetime().describe('End of the sweep, UTC'),
  everyMs: z.int().positive().describe('Milliseconds between sweeps; older than three of them is stale'),
  states: z.string().regex(/^[A-Z-]*$/)
    .describe('One letter a camera in list order: L live, F frozen, O offline, E ended, N not started, U unmeasured, - no stream'),
});

const state = z.enum(['live', 'frozen', 'offline', 'ended', 'not-started', 'unmeasured', 'none']);
const span = { from: z.iso.datetime().describe('UTC'), until: z.iso.datetime().describe('UTC') };
const milliseconds = z.number().nonnegative();

/** One camera's day so far, as the ledger has it. */
const cameraDaySchema = z.object({
  day: z.iso.date().describe('The day in Baku'),
  intervals: z.array(z.object({ state, reason: z.string().nullable(), ...span })).describe('In order and without gaps; before the first and after the last nothing was measured'),
  hours: z.object({ from: z.iso.datetime(), until: z.iso.datetime().nullable() }).nullable().describe('The promised hours; until null: until the work is done; null: none are known, and the whole day counts'),
  share: z.object({
    ...span,
    ms: z.object({ live: milliseconds, frozen: milliseconds, offline: milliseconds, ended: milliseconds, 'not-started': milliseconds, unmeasured: milliseconds, none: milliseconds })
      .describe('Milliseconds in each state within the promised hours so far'),
    live: z.number().min(0).max(1).nullable().describe('Share of the time from..until that it was live; null while none of it has passed'),
    measured: z.number().min(0).max(1).nullable().describe('Share of that time that was measured; a share that is not measured is never counted as live'),
  }),
  ledger: z.object({ n: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) }).describe('The entry of the ledger up to which this was read, and its SHA-256'),
});

/** `/status/{election}/precincts/{id}.json`: what the monitor says of one camera now, and its day so far. */
export const cameraStatusSchema = z.object({
  v: z.literal(1),
  election: z.string().min(1),
  id: z.string().regex(/^\d{1,3}-\d{1,4}$/),
  state,
  reason: z.string().nullable().describe('Why, as a word that does not change, e.g. http-404; null when live'),
  since: z.iso.datetime().describe('When the monitor first saw this state and reason, UTC'),
  at: z.iso.datetime().describe('When this file was written, UTC; within five minutes while the monitor runs'),
  day: cameraDaySchema.nullable().describe('Null where the monitor keeps no ledger'),
  stream: z.string().nullable().optional().describe('Which of its streams is live; null where none is'),
});

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const spoken = z.object({ az: z.string().optional(), en: z.string().optional() });
const note = z.object({
  kind: z.enum(['correction', 'explanation']), n: z.int().positive().describe("Number of the ledger's entry"), at: z.iso.datetime(), author: z.string(),
  about: z.union([z.literal('all'), z.object({ constituency: z.int() }), z.object({ ids: z.array(z.string()) })]), ...span,
  state: state.optional().describe('What a correction says the state was'), text: spoken,
});

/** `/status/{election}/days/{YYYY-MM-DD}.json`, see `DayRecord`. */
export const dayRecordSchema = z.object({
  v: z.literal(1), election: z.string().min(1), day: z.iso.date().describe('The day in Baku'),
  hours: z.object({ from: z.iso.datetime(), until: z.iso.datetime().nullable() }).nullable().describe('The promised hours; until null: until the work is done'),
  at: z.iso.datetime().describe('The last instant that was measured'),
  list: hash.describe('sha256 of the precincts.json in force at the end'),
  everyMs: z.int().positive(),
  ledger: z.object({ n: z.int().nonnegative(), hash }).describe('The entry of the ledger up to which it was read, and its SHA-256'),
  cameras: z.record(z.string(), z.array(z.array(z.union([z.number(), z.string()])).min(2).max(3)))
    .describe("Each camera's steps: seconds since midnight in Baku, state, reason; each holds until the next, the last until `at`"),
  notes: z.array(note),
});

/** `/status/{election}/days/index.json`: the days that have a record. */
export const dayListSchema = z.object({ v: z.literal(1), election: z.string().min(1), days: z.array(z.iso.date()) });

/** `/status/{election}/ledger/index.json`: the ledger's files and keys, and its newest signed entry. */
export const ledgerIndexSchema = z.object({
  v: z.literal(1), election: z.string().min(1),
  files: z.array(z.object({ day: z.iso.date(), entries: z.int().positive(), from: z.iso.datetime(), to: z.iso.datetime() })),
  keys: z.array(z.object({ fingerprint: z.string(), publicKey: z.string().describe('Base64 of the SPKI form, as in a PEM file'), from: z.iso.datetime(), linked: z.boolean().describe('The first, or signed by the one before') })),
  head: z.object({ n: z.int().positive(), at: z.iso.datetime(), prev: hash, key: z.string(), signature: z.string(), hash }).nullable(),
});

/** Type of a camera's file, see {@link cameraStatusSchema}. */
export type CameraStatus = z.infer<typeof cameraStatusSchema>;
