import type { Marker, StateCounts } from '@/lib/cameras/cluster';
import { isApproximate } from '@/lib/cameras/precinct-id';
import { cameraStates, type CameraState } from '@/lib/cameras/status';

/** Shapes of states within a square of 10, as in the list's key; only trouble is drawn as a badge. */
const BADGES: Partial<Record<CameraState, string>> = {
  offline: '<path d="M2 2l6 6M8 2L2 8" class="pin-badge-line"/>',
  frozen: '<path d="M3.2 2v6M6.8 2v6" class="pin-badge-line"/>',
};

/** Side of a pin's button in pixels: never less than a thumb needs. */
export function pinSize(marker: Pick<Marker, 'count'>): number {
  return Math.max(44, 2 * radiusOf(marker.count) + 14);
}

/** Radius in pixels of what is drawn; grows slowly with the number of cameras. */
export function radiusOf(count: number): number {
  return count === 1 ? 9 : Math.round(11 + Math.min(12, Math.sqrt(count)));
}

/**
 * A pin as SVG: a disc with the number of cameras, around it a ring parted by their states (each state with a stroke of
 * its own kind), a badge for the worst of them, and a broken outer ring where the place is approximate. The number is
 * left blank, so that pins which differ in nothing else are one picture.
 */
export function pinSvg(marker: Marker, chosen: boolean): string {
  const side = pinSize(marker);
  const centre = side / 2;
  const radius = radiusOf(marker.count);
  const outer = marker.kind === 'cluster' ? 'pin-several' : isApproximate(marker.pin.place.position) ? 'pin-approximate' : null;
  return [
    `<svg viewBox="0 0 ${side} ${side}" width="${side}" height="${side}" aria-hidden="true"${chosen ? ' class="pin-chosen"' : ''}>`,
    outer && `<circle cx="${centre}" cy="${centre}" r="${radius + 4}" class="${outer}"/>`,
    `<circle cx="${centre}" cy="${centre}" r="${radius}" class="pin-disc"/>`,
    ring(marker.counts, centre, radius - 2),
    marker.count === 1 ? dot(marker.counts, centre) : `<text x="${centre}" y="${centre}" class="pin-count"></text>`,
    badge(marker.counts, centre, radius),
    '</svg>',
  ].filter((part) => part !== null).join('');
}

/** One camera alone shows its state in the middle, where others have their number. */
function dot(counts: StateCounts, centre: number): string {
  const state = counts && cameraStates().find((one) => counts[one] > 0);
  return `<circle cx="${centre}" cy="${centre}" r="3.5" class="pin-dot${state ? ` pin-${state}` : ''}"/>`;
}

function ring(counts: StateCounts, centre: number, radius: number): string {
  const total = counts ? cameraStates().reduce((sum, state) => sum + counts[state], 0) : 0;
  if (!counts || total === 0) return `<circle cx="${centre}" cy="${centre}" r="${radius}" class="pin-ring"/>`;
  let from = 0;
  return cameraStates().filter((state) => counts[state] > 0).map((state) => {
    const share = counts[state] / total;
    const drawn = arc(centre, radius, from, from + share);
    from += share;
    return `<path d="${drawn}" class="pin-ring pin-${state}"/>`;
  }).join('');
}

function arc(centre: number, radius: number, from: number, to: number): string {
  if (to - from > 0.999) return `M${centre} ${centre - radius}a${radius} ${radius} 0 1 1-.01 0z`;
  const point = (share: number) => `${(centre + radius * Math.sin(2 * Math.PI * share)).toFixed(2)} ${(centre - radius * Math.cos(2 * Math.PI * share)).toFixed(2)}`;
  return `M${point(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`;
}

function badge(counts: StateCounts, centre: number, radius: number): string {
  const worst = counts && (['offline', 'frozen'] as const).find((state) => counts[state] > 0);
  if (!worst) return '';
  const at = centre + radius * 0.72;
  return `<g class="pin-badge pin-${worst}" transform="translate(${(at - 5).toFixed(1)} ${(2 * centre - at - 5).toFixed(1)})"><circle cx="5" cy="5" r="6.5" class="pin-badge-disc"/>${BADGES[worst] ?? ''}</g>`;
}
