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
});

/** Type of a camera's file, see {@link cameraStatusSchema}. */
export type CameraStatus = z.infer<typeof cameraStatusSchema>;
