import { z } from 'zod';
import { latitudeCell, listCell, longitudeCell, textCell, wholeNumberCell, wordCell } from './cells';

/**
 * What a position on the map stands for: the polling station itself, the settlement it is in, or only a centre
 * of its constituency. `unknown` has no coordinates.
 */
export const POSITIONS = ['station', 'settlement', 'constituency', 'unknown'] as const;

/** One of the words of {@link POSITIONS}. */
export type Position = (typeof POSITIONS)[number];

/** One row of precincts.csv: a precinct (seçki məntəqəsi) with a camera. */
export const precinctRowSchema = z.strictObject({
  /** Number of the constituency (seçki dairəsi). */
  constituency: wholeNumberCell,
  /** Number of the precinct within the constituency. */
  precinct: wholeNumberCell,
  /** Name of the building, e.g. of a school; empty when it is not known. */
  name: textCell,
  address: textCell,
  /** Degrees, WGS 84; empty when the position is unknown. */
  lat: latitudeCell,
  lon: longitudeCell,
  position: wordCell(POSITIONS),
  /** HLS addresses in order of preference, divided by spaces; empty when there is no broadcast. */
  stream: listCell(' ', checkStream),
  /** Numbers this precinct had before, as 57-2, divided by spaces; the word `new` where its number was another's. */
  formerly: listCell(' ', checkFormer),
});

/** In the column `formerly`: the editor knows that this precinct's number belonged to another one. It is not published. */
export const REUSED = 'new';

/** A row of precincts.csv as read. */
export type PrecinctRow = z.infer<typeof precinctRowSchema>;

/** A precinct with a camera, as published in precincts.json. */
export const precinctSchema = z.strictObject({
  /** Constituency and precinct: `57-2`. */
  id: z.string().regex(/^\d+-\d+$/),
  constituency: z.int().positive(),
  precinct: z.int().positive(),
  name: z.string().nullable(),
  address: z.string().nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  position: z.enum(POSITIONS),
  streams: z.array(z.url()),
  formerly: z.array(z.string().regex(/^\d+-\d+$/)),
});

/** A precinct with a camera, as published in precincts.json. */
export type Precinct = z.infer<typeof precinctSchema>;

/** The file precincts.json of one election. */
export const precinctListSchema = z.strictObject({
  election: z.string(),
  list: z.enum(['published', 'partial', 'not-received']),
  decided: z.strictObject({ constituencies: z.int().min(0), precincts: z.int().min(0) }),
  precincts: z.array(precinctSchema),
});

/** The file precincts.json of one election. */
export type PrecinctList = z.infer<typeof precinctListSchema>;

function checkStream(address: string) {
  if (/^https:\/\/[^\s/]+\/\S*$/.test(address)) return null;
  return { problem: `"${address}" is not an https address`, remedy: 'Write the whole address, beginning with https://; browsers refuse others' };
}

function checkFormer(id: string) {
  if (id === REUSED || /^[1-9]\d*-[1-9]\d*$/.test(id)) return null;
  return { problem: `"${id}" is not a precinct`, remedy: 'Write constituency and precinct with a hyphen, e.g. 57-2' };
}
