import type { VersionComparison } from './change';
import { anchorOf } from './cited';

/** A whole place of the older text that stands in the newer one under another name, as it is shown where it stood. */
export type MovedAway = {
  /** Names in the older and in the newer text: `clause 2`, `clause 3`. */
  from: string;
  to: string;
  /** Anchor of the line that says so: `2`, or `2-before` where another place has the number now. */
  anchor: string;
  /** Anchor of the place of the comparison where the words stand now. */
  now: string;
  /** Anchor of the place before which it stood: of the one that has its number now, or else of what followed it; null at the end. */
  before: string | null;
};

/** Every place that moved, in the order of the older text. */
export function movedAway({ from, places }: Pick<VersionComparison, 'from' | 'places'>): MovedAway[] {
  const anchors = new Set(places.map(({ anchor }) => anchor));
  let last = -1;
  return from.texts.az.places.flatMap(({ place }): MovedAway[] => {
    const there = places.find((candidate) => candidate.from === place);
    const heir = places.findIndex((candidate) => candidate.place === place && candidate.outcome !== 'removed');
    const before = places[heir < 0 ? last + 1 : heir];
    last = Math.max(last, heir, there && there.outcome !== 'moved' ? places.indexOf(there) : -1);
    if (there?.outcome !== 'moved') return [];
    const anchor = anchorOf(place);
    return [{ from: place, to: there.place, anchor: anchors.has(anchor) ? `${anchor}-before` : anchor, now: there.anchor, before: before?.anchor ?? null }];
  });
}
