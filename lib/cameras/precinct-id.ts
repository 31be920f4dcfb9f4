import type { Position } from './precinct';

type Numbers = { constituency: number; precinct: number };

/** `57-2`: how a precinct is named in addresses and status files. */
export function precinctId(constituency: number, precinct: number): string {
  return `${constituency}-${precinct}`;
}

/** `57/2`: how a precinct is cited in writing. */
export function precinctLabel({ constituency, precinct }: Numbers): string {
  return `${constituency}/${precinct}`;
}

/** Is the point on the map only near the polling station, not at it? */
export function isApproximate(position: Position): boolean {
  return position === 'settlement' || position === 'constituency';
}
