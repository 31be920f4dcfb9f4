import { z } from 'zod';

const bilingual = z.strictObject({ az: z.string(), en: z.string() });

const licence = z.strictObject({
  id: z.enum(['official-text', 'cc-by-4.0']).describe('official-text: not an object of copyright'),
  name: bilingual,
  url: z.url().nullable(),
  attribution: z.string().nullable().describe('Whom to name, where the licence asks for it'),
});

const series = z.strictObject({
  path: z.string().startsWith('/data/').describe('Address of its files, with {locale}, {election} and {id}'),
  elections: z.array(z.string()).describe('Elections that have it; {id} is each camera of /data/elections/{election}/precincts.json that has a stream'),
  mediaType: z.string(),
  files: z.int().min(0),
  bytes: z.int().min(0).describe('All its files together'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('Of the text that `sha256sum` prints for all its files in alphabetical order, run at the root of the portal: digits, two spaces, path without a slash at its beginning, line end'),
  licence: z.string(),
  schema: z.string().nullable(),
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
  series: z.array(series).describe('Many small files of one form, listed together; they are not in files'),
});

/** The catalogue as it is served. */
export type Catalog = z.infer<typeof catalogSchema>;
