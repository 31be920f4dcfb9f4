import { z } from 'zod';
import type { Bilingual } from '@/lib/locale';
import { latitudeCell, listCell, longitudeCell, textCell, wholeNumberCell, wordCell } from './cells';

/**
 * How sure the name is: `confirmed` by the press of the time, known only `as-of-2016`, `uncertain`, `reported`
 * by the press or the commission's news one by one, or `unknown` (then there is no name).
 */
export const CERTAINTIES = ['confirmed', 'as-of-2016', 'uncertain', 'reported', 'unknown'] as const;

/** What the centre point is: the centre of the first district or city that the name names, a settlement in it, or only the city. */
export const PLACE_KINDS = ['unit-centre', 'settlement', 'city'] as const;

/** One row of content/constituencies/<scheme>.csv. */
export const constituencyRowSchema = z.strictObject({
  number: wholeNumberCell,
  /** Official name in Azerbaijani, without the word "seçki dairəsi"; empty when it is not known. */
  name_az: textCell,
  certainty: wordCell(CERTAINTIES),
  /** Districts and cities that the name names, divided by semicolons. */
  units: listCell(';'),
  /** Centre point, degrees, WGS 84; never a polling station's place. */
  lat: latitudeCell,
  lon: longitudeCell,
  /** The place of the centre point. */
  place: textCell,
  place_kind: z.union([z.literal('').transform(() => null), wordCell(PLACE_KINDS)]),
  /** An id of content/constituencies/sources.yaml, or the source itself. */
  source: textCell,
});

/** A constituency (seçki dairəsi). Its name is the same in both languages: it is never transliterated. */
export type Constituency = {
  number: number;
  /** Null when the name is not known. */
  name: string | null;
  certainty: (typeof CERTAINTIES)[number];
  units: string[];
  lat: number | null;
  lon: number | null;
  place: string | null;
  placeKind: (typeof PLACE_KINDS)[number] | null;
  source: Bilingual | null;
};

/** `content/constituencies/sources.yaml`. */
export const constituencySourcesSchema = z.array(z.strictObject({ id: z.string(), az: z.string(), en: z.string() }));
