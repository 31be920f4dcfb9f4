import { iframeCode } from '@/lib/embed/iframe-code';
import { oembedBase, type OembedAnswer } from '@/lib/embed/oembed';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { BADGE_FRAME, badgePath, cameraEmbedPath, WALL_FRAME, wallEmbedPath } from './embed';
import { CAMERA_FRAME, embedCode, EMBED_ALLOW } from './embed-code';
import type { Precinct } from './precinct';
import { precinctLabel } from './precinct-id';

type Names = Pick<Election, 'id' | 'shortName'>;

/** Address of the answer for one camera's page. @param id `57-2` */
export function cameraOembedPath(locale: Locale, election: string, id: string): string {
  return `/data/oembed/${locale}/elections/${election}/cameras/${id}.json`;
}

/** What a program that embeds a camera's page is told. There is no thumbnail: a picture of a moment would pass for the present. @param site address of the portal without a slash at its end */
export function cameraOembed(election: Names, precinct: Pick<Precinct, 'id' | 'constituency' | 'precinct'>, locale: Locale, site: string): OembedAnswer {
  const title = locale === 'az' ? `${precinctLabel(precinct)} saylı məntəqənin kamerası, ${election.shortName.az}` : `Camera of precinct ${precinctLabel(precinct)}, ${election.shortName.en}`;
  return { ...oembedBase(locale, site), type: 'video', title, html: embedCode(`${site}${cameraEmbedPath(locale, election.id, precinct.id)}`, title), ...CAMERA_FRAME };
}

/** Address of the answer for the wall's page. A file cannot read which cameras the page's query names, so it shows the wall on which the reader chooses. */
export function wallOembedPath(locale: Locale, election: string): string {
  return `/data/oembed/${locale}/elections/${election}/cameras/wall.json`;
}

/** What a program that embeds the wall's page is told. */
export function wallOembed(election: Names, locale: Locale, site: string): OembedAnswer {
  const title = locale === 'az' ? `Kameralar divarı, ${election.shortName.az}` : `Wall of cameras, ${election.shortName.en}`;
  const html = iframeCode({ address: `${site}${wallEmbedPath(locale, election.id)}`, title, ...WALL_FRAME, allow: EMBED_ALLOW });
  return { ...oembedBase(locale, site), type: 'video', title, html, ...WALL_FRAME };
}

/** Address of the answer for the page of all cameras: the badge with their counts. */
export function badgeOembedPath(locale: Locale, election: string): string {
  return `/data/oembed/${locale}/elections/${election}/cameras/status.json`;
}

/** What a program that embeds the page of all cameras is told. */
export function badgeOembed(election: Names, locale: Locale, site: string): OembedAnswer {
  const title = locale === 'az' ? `Kameraların vəziyyəti, ${election.shortName.az}` : `State of the cameras, ${election.shortName.en}`;
  return { ...oembedBase(locale, site), type: 'rich', title, html: iframeCode({ address: `${site}${badgePath(locale, election.id)}`, title, ...BADGE_FRAME }), ...BADGE_FRAME };
}
