import { z } from 'zod';
import type { Locale } from '@/lib/locale';

/** An oEmbed answer of type rich, or video for what plays. Source: https://oembed.com, version 1.0, 2.3.4. */
export const oembedSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.enum(['rich', 'video']),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int().positive().describe('Seconds for which the answer may be kept'),
  html: z.string().describe('An iframe'),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url().optional().describe('A share image, where there is one; the three thumbnail fields stand together'),
  thumbnail_width: z.int().positive().optional(),
  thumbnail_height: z.int().positive().optional(),
}).refine(({ thumbnail_url, thumbnail_width, thumbnail_height }) => (
  (thumbnail_url === undefined) === (thumbnail_width === undefined) && (thumbnail_width === undefined) === (thumbnail_height === undefined)
), 'gives only some of the three thumbnail fields');

/** The answer as it is served. */
export type OembedAnswer = z.infer<typeof oembedSchema>;

const ONE_DAY_S = 86_400;

/** What all answers of the portal have in common. @param site address of the portal without a slash at its end */
export function oembedBase(locale: Locale, site: string) {
  return {
    version: '1.0' as const,
    provider_name: locale === 'az' ? 'Seçki şəffaflığı portalı' : 'Election transparency portal',
    provider_url: `${site}/${locale}`,
    cache_age: ONE_DAY_S,
  };
}
