import type { Locale } from '@/lib/locale';

/** Page that shows one camera inside other sites. @param id `57-2` */
export function cameraEmbedPath(locale: Locale, election: string, id: string): string {
  return `/embed/${locale}/elections/${election}/camera?id=${id}`;
}

/** Page that shows several cameras at once inside other sites. @param ids as the wall's own address names them; none: the reader is asked to choose */
export function wallEmbedPath(locale: Locale, election: string, ids: readonly string[] = []): string {
  return `/embed/${locale}/elections/${election}/wall${ids.length > 0 ? `?w=${ids.join(',')}` : ''}`;
}

/** The badge with the state of one camera, or with the counts of all. */
export function badgePath(locale: Locale, election: string, id: string | null = null): string {
  return `/embed/${locale}/elections/${election}/status${id ? `?id=${id}` : ''}`;
}

/** Size in which a badge is handed out, CSS pixels: a line of words and a line with the time. It fits down to 120 by 20. */
export const BADGE_FRAME = { width: 260, height: 44 };

/** Size in which a wall is handed out, CSS pixels. */
export const WALL_FRAME = { width: 960, height: 640 };
