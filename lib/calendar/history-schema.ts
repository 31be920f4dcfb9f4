import { z } from 'zod';
import { isPlainDate } from '@/lib/time/baku';
import { bilingualSchema } from './schema';

const daySchema = z.string({ error: 'this is not a day → Write it like 2023-12-08' })
  .refine(isPlainDate, { error: ({ input }) => `${String(input)} is not a day → Write it like 2023-12-08` });

/** What readers' calendars were told of a term on a day, as `termState` writes it. */
const stateSchema = z.string({ error: 'the line is empty → Copy the line that the check prints' })
  .regex(/^(withdrawn )?(undated|regularly|(by|on|from) \S+|window \S+ to \S+), words [0-9a-f]{8}$/, 'this line is not one of the check\'s → Copy the line that the check prints, letter by letter');

/** One version of a plan. */
export const planVersionSchema = z.strictObject({
  /** Day of the decision that made it; its id and part of its address. */
  adopted: daySchema,
  /** Number of that decision. */
  decision: z.string({ error: 'the number is missing → Write the number of the decision, in quotation marks, e.g. "7/16"' }).min(1),
  /** The text of the whole plan as received, a file in content/sources; null where only the decision that changed it was received. */
  source: z.string().nullable(),
  /** What a reader must know about this version, or null. */
  note: bilingualSchema.nullable().default(null),
});

/** `content/elections/<id>/history.yaml`: the versions of a plan, and what calendars on readers' phones were told. */
export const historySchema = z.strictObject({
  /** The versions, the oldest first. The last one is calendar.yaml; an older one is kept as calendar.<adopted>.yaml. */
  versions: z.array(planVersionSchema).min(1, 'there is no version → Write at least the plan as it was adopted'),
  /** For each term its states by the day from which they hold, the oldest first. Lines are only added, never changed or removed. */
  terms: z.record(z.string().regex(/^\d+-\d+$/, 'this is not a term id → Write row number and position, e.g. 24-1'), z.record(daySchema, stateSchema)),
});

/** One version of a plan. */
export type PlanVersion = z.infer<typeof planVersionSchema>;
/** What a `history.yaml` holds. */
export type PlanHistory = z.infer<typeof historySchema>;
