import { z } from 'zod';
import { bilingualSchema, phaseSchema, termSchema } from './schema';

/** The content of `calendar.json`, as others read it: the published shape, not the editor's file. */
export const calendarFileSchema = z.strictObject({
  election: z.string().describe('Id of the election'),
  votingDay: z.string().describe('Day in Baku, or "today" for a rehearsal'),
  timeZone: z.literal('Asia/Baku'),
  plan: z.enum(['published', 'not-received']).describe('not-received: there are no items'),
  source: z.strictObject({
    decision: z.string().nullable().describe('Number of the decision that adopted the plan'),
    adopted: z.string().nullable().describe('Day of that decision'),
    sha256: z.string().nullable().describe('sha256 of the text as received, /data/sources/'),
  }).nullable(),
  heading: z.array(bilingualSchema).describe('What stands above the table'),
  columnHeadings: z.array(bilingualSchema),
  items: z.array(z.strictObject({
    number: z.int().positive(),
    phase: phaseSchema,
    action: bilingualSchema,
    executors: z.array(bilingualSchema.extend({ id: z.string() })),
    wording: z.strictObject({ executors: bilingualSchema, law: bilingualSchema, recommended: bilingualSchema.nullable() }).describe('Columns 3, 4 and 5 as the plan words them'),
    terms: z.array(termSchema.extend({
      computed: z.null().describe('Dates computed from the law; no rule is stated yet'),
      agreement: z.enum(['agrees', 'differs', 'not-comparable']),
    })),
  })),
});
