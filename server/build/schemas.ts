import { z } from 'zod';
import { precinctListSchema } from '@/lib/cameras/precinct';
import { cameraStatusSchema, dayListSchema, dayRecordSchema, ledgerIndexSchema, statusNowSchema } from '@/lib/cameras/status-schema';
import { calendarFileSchema } from '@/lib/calendar/open-data-schema';
import { oembedSchema } from '@/lib/embed/oembed';
import { comparisonJsonSchema } from '@/lib/documents/compare-open-data';
import { documentJsonSchema } from '@/lib/documents/open-data';
import { catalogSchema } from './catalog-schema';

/** The JSON files that others may build on: which addresses they have and what they hold. Each becomes `/data/schemas/<name>.json`. */
export const publishedSchemas: readonly { name: string; title: string; files: RegExp; schema: z.ZodType }[] = [
  { name: 'calendar', title: 'Calendar plan of one election', files: /^data\/elections\/[^/]+\/calendar\.json$/, schema: calendarFileSchema },
  { name: 'document', title: 'One version of a document in one language', files: /^data\/documents\/[^/]+\/[^/]+\.json$/, schema: documentJsonSchema },
  { name: 'comparison', title: 'What changed between two versions of a document', files: /^data\/documents\/[^/]+\/compare\/[^/]+\/[^/]+\.json$/, schema: comparisonJsonSchema },
  { name: 'precincts', title: 'Precincts with cameras of one election', files: /^data\/elections\/[^/]+\/precincts\.json$/, schema: precinctListSchema },
  { name: 'oembed', title: 'oEmbed 1.0 answer for one embeddable page', files: /^data\/oembed\/.+\.json$/, schema: oembedSchema },
  { name: 'catalog', title: 'The catalogue of the open data', files: /^data\/catalog\.json$/, schema: catalogSchema },
  { name: 'status-now', title: 'State of all cameras of one election, written by the monitor', files: /^status\/[^/]+\/now\.json$/, schema: statusNowSchema },
  { name: 'status-camera', title: 'State of one camera, written by the monitor', files: /^status\/[^/]+\/precincts\/[^/]+\.json$/, schema: cameraStatusSchema },
  { name: 'status-day', title: 'What every camera of one election was on one day, from the ledger', files: /^status\/[^/]+\/days\/\d[^/]*\.json$/, schema: dayRecordSchema },
  { name: 'status-days', title: 'Days that have a record', files: /^status\/[^/]+\/days\/index\.json$/, schema: dayListSchema },
  { name: 'ledger-index', title: "Files, keys and newest signed entry of one election's ledger", files: /^status\/[^/]+\/ledger\/index\.json$/, schema: ledgerIndexSchema },
];

/** A schema as JSON Schema 2020-12 with its own address. @param siteUrl public address without a slash at its end */
export function jsonSchema({ name, title, schema }: (typeof publishedSchemas)[number], siteUrl: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return `${JSON.stringify({ $schema, $id: `${siteUrl}/data/schemas/${name}.json`, title, ...rest }, null, 2)}\n`;
}
