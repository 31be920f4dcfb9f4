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

/** `/status/{election}/precincts/{id}.json`: what the monitor says of one camera now. */
export const cameraStatusSchema = z.object({
  v: z.literal(1),
  election: z.string().min(1),
  id: z.string().regex(/^\d{1,3}-\d{1,4}$/),
  state: z.enum(['live', 'frozen', 'offline', 'ended', 'not-started', 'unmeasured', 'none']),
  reason: z.string().nullable().describe('Why, as a word that does not change, e.g. http-404; null when live'),
  since: z.iso.datetime().describe('When the monitor first saw this state and reason, UTC'),
});
