import { z } from 'zod';

const bilingual = z.strictObject({ az: z.string(), en: z.string() });

const licence = z.strictObject({
  id: z.enum(['official-text', 'cc-by-4.0']).describe('official-text: not an object of copyright'),
  name: bilingual,
  url: z.url().nullable(),
  attribution: z.string().nullable().describe('Whom to name, where the licence asks for it'),
});

/** `/data/catalog.json`: every file of the open data, so that a program can mirror and verify all of it. */
export const catalogSchema = z.strictObject({
  licences: z.array(licence),
  files: z.array(z.strictObject({
    path: z.string().startsWith('/data/').describe('Address on the portal'),
    mediaType: z.string(),
    bytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    licence: z.string().describe('id of one of the licences above'),
    schema: z.string().nullable().describe('Address of the JSON Schema that a JSON file follows, where there is one'),
  })),
});

/** The catalogue as it is served. */
export type Catalog = z.infer<typeof catalogSchema>;
