import type { CameraIndex, Place } from '@/lib/cameras/camera-index';

/** Where people live, roughly: a town, its share of the precincts, how far they lie from its middle in degrees. */
const TOWNS: [lat: number, lon: number, share: number, spread: number][] = [
  [40.41, 49.87, 22, 0.11], [40.59, 49.67, 7, 0.05], [40.68, 46.36, 6, 0.06], [39.21, 45.41, 4, 0.08], [40.77, 47.05, 3, 0.08], [41.19, 47.17, 3, 0.1],
  [40.34, 48.15, 3, 0.12], [38.75, 48.85, 4, 0.12], [39.93, 48.92, 3, 0.08], [40.1, 47.0, 3, 0.15], [41.36, 48.51, 4, 0.12], [39.65, 47.1, 3, 0.2],
  [40.99, 45.62, 4, 0.14], [40.62, 48.64, 3, 0.12], [39.6, 48.5, 4, 0.15], [40.5, 47.6, 4, 0.3], [40.2, 48.6, 4, 0.35], [40.9, 46.4, 16, 0.55],
];

/**
 * A list as large as asked, the same at every run: precincts around the country's towns, about one in three in a building
 * that it shares with one or two others, each with a name and an address as the commission's lists have them.
 */
export function randomCameras(count: number): CameraIndex {
  const random = mulberry32(count);
  const places: Place[] = [];
  const constituencies: CameraIndex['constituencies'] = Array.from({ length: 125 }, (_, at) => ({ number: at + 1, name: `${NAMES[at % NAMES.length] ?? ''} ${at + 1}`, areas: NAMES[(at * 7) % NAMES.length] ?? '', precincts: [] }));
  let left = 0;
  for (let at = 0; at < count; at += 1) {
    if (left > 0) left -= 1;
    else {
      places.push({ ...pointNear(random), position: 'station', name: null });
      left = random() < 0.18 ? 1 + Math.floor(random() * 2) : 0;
    }
    const group = constituencies[Math.floor((at * 125) / count)];
    group?.precincts.push([group.precincts.length + 1, places.length - 1, `${1 + (at % 320)} nömrəli tam orta məktəb`, `${STREETS[at % STREETS.length] ?? ''} küçəsi ${1 + (at % 90)}`]);
  }
  return { places, constituencies };
}

const NAMES = ['Yasamal', 'Kürdəmir', 'Şəki', 'Naxçıvan', 'Gəncə', 'Lənkəran', 'Xaçmaz', 'Şəmkir', 'Ağdam', 'Sumqayıt', 'Bərdə', 'Sabirabad', 'İmişli'];
const STREETS = ['Nizami', 'Azadlıq', 'Şah İsmayıl Xətai', '28 May', 'Heydər Əliyev', 'Füzuli', 'Üzeyir Hacıbəyov'];

function pointNear(random: () => number): { lat: number; lon: number } {
  let share = random() * TOWNS.reduce((sum, town) => sum + town[2], 0);
  const town = TOWNS.find(([, , weight]) => (share -= weight) < 0) ?? TOWNS[0];
  const [lat = 40.4, lon = 49.9, , spread = 0.1] = town ?? [];
  const around = () => (random() + random() + random() - 1.5) * spread;
  return { lat: Number(Math.min(41.9, Math.max(38.4, lat + around())).toFixed(5)), lon: Number(Math.min(50.4, Math.max(44.8, lon + around() * 1.3)).toFixed(5)) };
}

/** A small generator with a seed. Source: Tommy Ettinger's mulberry32, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
