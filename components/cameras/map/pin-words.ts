import type { useTranslations } from 'next-intl';
import type { Marker } from '@/lib/cameras/cluster';
import { cameraStates } from '@/lib/cameras/status';

type Words = ReturnType<typeof useTranslations<'cameras.map'>>;
type StateWords = ReturnType<typeof useTranslations<'cameras.status.states'>>;

/** Stands for a camera's number in a sentence that is worded once for all. */
const BLANK = '\uFFFC';

/** More wordings than this are not kept. */
const KEPT = 2000;

/** What a pin or cluster is called. Wording hundreds of pins costs as much as drawing them, so what was worded once is remembered. */
export function pinWords(t: Words, states: StateWords): (marker: Marker) => string {
  const remembered = new Map<string, string>();
  const once = (key: string, word: () => string): string => {
    const text = remembered.get(key) ?? word();
    if (remembered.size >= KEPT) remembered.clear();
    remembered.set(key, text);
    return text;
  };
  const titleOf = (marker: Marker): string => {
    const { count } = marker;
    if (marker.kind === 'cluster') return once(`cluster ${count} ${marker.pins}`, () => t('cluster', { count, places: marker.pins }));
    const { entries: [first], place: { name } } = marker.pin;
    if (count === 1 && first) return once('one', () => t('onePin', { label: BLANK })).replace(BLANK, first.label);
    return once(`pin ${count} ${name ?? ''}`, () => t('pin', { place: name ?? t('place'), count }));
  };
  return (marker) => {
    const { counts } = marker;
    const mix = counts ? cameraStates().filter((state) => counts[state] > 0).map((state) => ({ state, count: counts[state] })) : [];
    return [titleOf(marker), ...mix.map(({ state, count }) => once(`${state} ${count}`, () => t('stateCount', { state: states(state), count })))].join(', ');
  };
}
