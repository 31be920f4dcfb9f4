'use client';

import { useTranslations } from 'next-intl';
import type { States } from '@/components/cameras/list/useStates';
import type { CameraEntry, Place } from '@/lib/cameras/camera-index';
import { useMapCode } from './useMapCode';
import { useWideScreen } from './useWideScreen';

/** What the map is drawn from. */
export type MapProps = { entries: readonly CameraEntry[]; places: readonly Place[]; states: States; base: string; selected: string | null };

type Props = MapProps & { /** Is the map asked for on a narrow screen? On wide ones it stands beside the list. */ shown: boolean };

/** Loads Leaflet when the map is to be seen, and not before; until then, and without JavaScript, says where the cameras are. */
export function LazyMap({ shown, ...props }: Props) {
  const t = useTranslations('cameras.map');
  const find = useTranslations('cameras.find');
  const wide = useWideScreen();
  const { code, retry } = useMapCode(wide || shown);
  if (code.kind === 'ready') return <code.CameraMap {...props} />;
  return (
    <div className="grid h-[68svh] place-items-center bg-sunken p-6 text-center lg:h-[calc(100svh-6rem)]">
      {code.kind === 'failed' ? (
        <div role="alert">
          <p>{t('failed')}</p>
          <button type="button" className="button mt-3" onClick={retry}>{t('retry')}</button>
        </div>
      ) : (
        <>
          <p className="text-soft noscript:hidden">{t('loading')}</p>
          <p className="hidden noscript:block">{find('mapNoJs')}</p>
        </>
      )}
    </div>
  );
}
