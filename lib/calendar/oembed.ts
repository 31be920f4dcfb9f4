import type { Election } from '@/lib/elections';
import { oembedBase, type OembedAnswer } from '@/lib/embed/oembed';
import type { Locale } from '@/lib/locale';
import { CARD_WIDTH, cardCode, cardHeight, cardPath } from './embed';
import { rowTitle } from './row-title';
import type { Item } from './schema';
import { SHARE_IMAGE, sharePath } from './share';

/** Address of a row's answer on the portal. */
export function oembedPath(locale: Locale, election: string, number: number): string {
  return `/data/oembed/${locale}/elections/${election}/calendar/${number}.json`;
}

/** What a program that embeds a row's page is told. @param site address of the portal without a slash at its end */
export function rowOembed(election: Election, item: Item, locale: Locale, site: string) {
  const title = rowTitle(election, item, locale);
  const height = cardHeight(item, locale);
  return {
    ...oembedBase(locale, site), type: 'rich', title,
    html: cardCode(`${site}${cardPath(locale, election.id, item.number)}`, title, height), width: CARD_WIDTH, height,
    thumbnail_url: `${site}${sharePath(locale, election.id, item.number)}`, thumbnail_width: SHARE_IMAGE.width, thumbnail_height: SHARE_IMAGE.height,
  } satisfies OembedAnswer;
}
