import type { Ref } from 'react';
import type { WallTold } from '@/lib/cameras/embed-state';
import type { Precinct } from '@/lib/cameras/precinct';

/** What every part of a wall knows of the page it stands on. */
export type WallPlace = {
  /** Id of the election. */
  election: string;
  /** Address of the election's cameras, e.g. `/az/elections/rehearsal/cameras`. */
  base: string;
  rehearsal: boolean;
  /** In an iframe: nothing can be changed, links open outside. */
  embed: boolean;
  /** What one camera costs, where it is known. */
  megabytesPerHour?: number;
  /** Names for choosing a constituency; none in an iframe. */
  constituencies: readonly { number: number; name: string | null }[];
  /** sha256 of precincts.json, where the election is monitored. */
  monitoredList: string | null;
  /** The page around the iframe, which is told how the wall stands and may start and stop it. Must stay the same from draw to draw. */
  frame?: WallFrame;
};

/** What a page around a wall may ask for, and whom the wall tells. */
export type WallFrame = { handle: Ref<WallHandle>; onTold: (told: WallTold) => void };

/** One press for all cameras, from outside. */
export type WallHandle = { play: () => void; pause: () => void };

/** A camera on the wall. */
export type Tile = {
  id: string;
  /** As cited: 57/2. */
  label: string;
  /** Place in precincts.json, from 0. */
  index: number;
  /** Place on this page of the wall, from 1; the key that makes it large. */
  place: number;
  href: string;
  streams: readonly string[];
};

/** The tiles of one page of a wall, in its order. */
export function tilesOf(ids: readonly string[], precincts: readonly Precinct[], base: string): Tile[] {
  const wanted = new Map(ids.map((id, at) => [id, at + 1]));
  const tiles = precincts.flatMap(({ id, constituency, precinct, streams }, index) => {
    const place = wanted.get(id);
    return place === undefined ? [] : [{ id, label: `${constituency}/${precinct}`, index, place, href: `${base}/${constituency}/${precinct}`, streams }];
  });
  return tiles.sort((a, b) => a.place - b.place);
}
