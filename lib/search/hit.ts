import { hrefOf } from './filters';
import type { Entry, HitKind } from './index-file';

/** Something found. `jump`: the query names it by its number. `href` is without the language. */
export type Hit = { entry: Entry; href: string; precinct: number | null; jump: boolean };

/** What a hit is shown and counted as. */
export function kindOf({ entry, precinct }: Hit): HitKind {
  return precinct === null ? entry.kind : 'precinct';
}

/** An entry, or one precinct of it, as a hit, in the version asked for. */
export function toHit(entry: Entry, version: string | null, precinct: number | null, jump: boolean): Hit {
  const href = hrefOf(entry, version);
  return { entry, href: precinct === null ? href : `${href}/${precinct}`, precinct, jump };
}
