import { z } from 'zod';
import { EVENT_IDS } from './rules/events';
import { bilingualSchema, phaseSchema, termSchema } from './schema';

const eventsSchema = z.array(z.enum(EVENT_IDS));

const computedSchema = z.strictObject({
  from: z.string().nullable().describe('First day in Baku, or moment with +04:00; null where the rule has none or needs an event'),
  until: z.string().nullable().describe('Last day in Baku, or moment with +04:00'),
  rule: z.string().describe('Id of the rule'),
  counting: z.strictObject({ from: bilingualSchema.nullable(), until: bilingualSchema.nullable() }).describe('How each end is counted, in words'),
  needs: eventsSchema.describe('Events whose day has to be known before the term can be counted'),
  assumed: eventsSchema.describe('Events counted from although no received text states their day'),
});

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
  versions: z.array(z.strictObject({
    adopted: z.string().describe('Day of the decision that made this version'),
    decision: z.string().describe('Number of that decision'),
  })).describe('Every known version of the plan, the oldest first; the items are those of the last'),
  heading: z.array(bilingualSchema).describe('What stands above the table'),
  columnHeadings: z.array(bilingualSchema),
  items: z.array(z.strictObject({
    number: z.int().positive(),
    phase: phaseSchema,
    action: bilingualSchema,
    executors: z.array(bilingualSchema.extend({ id: z.string() })),
    wording: z.strictObject({ executors: bilingualSchema, law: bilingualSchema, recommended: bilingualSchema.nullable() }).describe('Columns 3, 4 and 5 as the plan words them'),
    terms: z.array(termSchema.omit({ rule: true }).extend({
      computed: computedSchema.nullable().describe('null where no rule can be stated'),
      agreement: z.enum(['agrees', 'differs', 'not-comparable']).describe('only ends that both the published and the computed dates state are compared'),
    })),
  })),
});
