'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { CameraEntry, Place } from '@/lib/cameras/camera-index';
import { nearestPlaces, roundedDistance } from '@/lib/cameras/near';
import { isApproximate } from '@/lib/cameras/precinct-id';
import { NearPlaceItem } from './NearPlaceItem';
import { usePosition } from './usePosition';

type Props = { entries: readonly CameraEntry[]; places: readonly Place[]; base: string };

/** How many places are listed. */
const NEAREST = 8;

/**
 * The cameras nearest to the reader. The position is asked for only when the button is pressed; it stays in this
 * component, goes into no address and to no server. Without JavaScript the button is not shown.
 */
export function NearMe({ entries, places, base }: Props) {
  const t = useTranslations('cameras.nearMe');
  const { position, ask, forget } = usePosition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (position.kind !== 'known') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [position]);
  const near = position.kind === 'known' ? nearestPlaces(position.point, entries, places, NEAREST) : [];
  const approximate = near.some(({ place }) => isApproximate(place.position));

  return (
    <div className="no-print border-b border-rule py-1.5 noscript:hidden">
      <div className="flex items-center gap-x-3">
        <button type="button" className="button shrink-0" aria-disabled={position.kind === 'asking'} onClick={ask}>{t(position.kind === 'known' ? 'again' : 'button')}</button>
        <p className="min-w-0 text-note leading-tight text-soft">{t('promise')}</p>
      </div>
      <p role="status" className={position.kind === 'asking' ? 'py-2' : ''}>{position.kind === 'asking' && t('asking')}</p>
      {position.kind === 'failed' && <p role="alert" className="py-2 text-frozen">{t(`failed.${position.reason}`)}</p>}
      {position.kind === 'known' && (
        <section aria-labelledby="near-me" className="scroll-mb-16 pb-3" data-near-me>
          <div className="flex items-baseline justify-between gap-4">
            <h2 ref={heading} id="near-me" tabIndex={-1} className="pt-3 text-lg outline-none">{t('title')}</h2>
            <button type="button" className="tap font-semibold text-accent underline" onClick={forget}>{t('close')}</button>
          </div>
          <Accuracy metres={position.accuracyMetres} />
          {approximate && <p className="reading text-note">{t('approximate')}</p>}
          {near.length === 0 ? <p className="py-2">{t('none')}</p> : <ol className="mt-2">{near.map((one) => <NearPlaceItem key={`${one.place.lat} ${one.place.lon}`} near={one} base={base} />)}</ol>}
        </section>
      )}
    </div>
  );
}

/** How well the device knows where it is; said only where it is worse than a walk. */
function Accuracy({ metres }: { metres: number }) {
  const t = useTranslations('cameras.nearMe');
  const locale = useLocale();
  if (metres < 500) return null;
  const { unit, value } = roundedDistance(metres, false);
  return <p className="figures text-note">{t('accuracy', { distance: t(unit, { value: locale === 'az' ? String(value).replace('.', ',') : String(value) }) })}</p>;
}
