import type { Basemap } from '@/lib/cameras/basemap';
import type { LabelCandidate, Obstacle } from '@/lib/cameras/labels';
import type { Locale } from '@/lib/locale';

/** A name on the map; its kind is its style. */
export type Label = { text: string; kind: 'sea' | 'country' | 'city' | 'town' | 'village' | 'district' };

type ToPixels = (lat: number, lon: number) => { x: number; y: number };

/** The zoom from which a town of a rank, 1 to 4, is named. */
const ZOOM_OF_RANK = [0, 5, 6, 7.5, 9.5];

/** Letter's mean width and line's height in pixels, by style; a little generous, so that names do not touch. */
const LETTER: Record<Label['kind'], [width: number, height: number]> = { sea: [13, 22], country: [9.5, 16], city: [8, 17], town: [6.8, 15], village: [6.2, 14], district: [7.4, 14] };

/** Names that may be shown at a zoom, the most important first: sea and countries, towns by rank, districts not named after a town that is shown. */
export function labelCandidates(basemap: Basemap, locale: Locale, zoom: number, toPixels: ToPixels, pins: readonly Obstacle[]): LabelCandidate<Label>[] {
  const around = basemap.neighbours.map(({ kind, name, at }) => candidate({ text: name[locale], kind }, toPixels(...at), 0));
  const towns = basemap.towns.filter(({ rank }) => zoom >= (ZOOM_OF_RANK[rank] ?? 99));
  const named = new Set(towns.map(({ name }) => name));
  const districts = zoom < 8 ? [] : basemap.districts.filter(({ name }) => !named.has(name) || zoom >= 9.5);
  return [
    ...around,
    ...towns.sort((a, b) => a.rank - b.rank).map(({ name, at, rank }) => {
      const point = toPixels(...at);
      const kind = rank <= 2 ? 'city' : rank === 3 ? 'town' : 'village';
      return candidate({ text: name, kind }, point, drop(point, pins, rank <= 2));
    }),
    ...districts.map(({ name, at }) => candidate({ text: name, kind: 'district' }, toPixels(...at), 0)),
  ];
}

/** A town's name stands under its pin, a city's also under the cluster it is part of, others at their own point. */
function drop(point: { x: number; y: number }, pins: readonly Obstacle[], city: boolean): number {
  const own = pins.find(({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) < (city ? radius : 3));
  return own ? own.y - point.y + own.radius + 9 : 0;
}

function candidate(label: Label, { x, y }: { x: number; y: number }, drop: number): LabelCandidate<Label> {
  const [width, height] = LETTER[label.kind];
  // The sea's name stands in two lines.
  const lines = label.kind === 'sea' ? label.text.split(' ') : [label.text];
  return { x, y: y + drop, width: Math.max(...lines.map((line) => line.length)) * width + 6, height: height * lines.length, label };
}
