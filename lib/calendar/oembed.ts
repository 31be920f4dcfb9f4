import { z } from 'zod';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { CARD_WIDTH, cardCode, cardHeight, cardPath } from './embed';
import { rowTitle } from './row-title';
import type { Item } from './schema';
import { SHARE_IMAGE, sharePath } from './share';

/** An oEmbed answer of type rich. Source: https://oembed.com, version 1.0, 2.3.4. */
export const oembedSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int().positive().describe('Seconds for which the answer may be kept'),
  html: z.string().describe('An iframe with the row’s card'),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url().describe('The row’s share image'),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
});

/** The answer as it is served. */
export type OembedAnswer = z.infer<typeof oembedSchema>;

const ONE_DAY_S = 86_400;

/** Address of a row's answer on the portal. */
export function oembedPath(locale: Locale, election: string, number: number): string {
  return `/data/oembed/${locale}/elections/${election}/calendar/${number}.json`;
}

/** What a program that embeds a row's page is told. @param site address of the portal without a slash at its end */
export function rowOembed(election: Election, item: Item, locale: Locale, site: string): OembedAnswer {
  const title = rowTitle(election, item, locale);
  const height = cardHeight(item, locale);
  return {
    version: '1.0', type: 'rich', title,
    provider_name: locale === 'az' ? 'Seçki şəffaflığı portalı' : 'Election transparency portal', provider_url: `${site}/${locale}`,
    cache_age: ONE_DAY_S,
    html: cardCode(`${site}${cardPath(locale, election.id, item.number)}`, title, height), width: CARD_WIDTH, height,
    thumbnail_url: `${site}${sharePath(locale, election.id, item.number)}`, thumbnail_width: SHARE_IMAGE.width, thumbnail_height: SHARE_IMAGE.height,
  };
}
