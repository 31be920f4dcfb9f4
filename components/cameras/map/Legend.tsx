'use client';

import { useTranslations } from 'next-intl';
import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import { cameraStates } from '@/lib/cameras/status';

type Props = { /** Are states measured? Then their shapes are explained too. */ monitored: boolean; /** Does the list hold polling stations' own places? */ exact: boolean };

/** What the signs on the map mean. */
export function Legend({ exact, monitored }: Props) {
  const t = useTranslations('cameras.map');
  return (
    <figcaption className="map-legend pt-3 text-note text-soft">
      <p className="sr-only">{t('legend')}</p>
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        <li className="flex gap-2"><Sign ring="pin-several" />{t('legendCluster')}</li>
        <li className="flex gap-2"><Sign ring="pin-approximate" />{t('legendApproximate')}</li>
        {exact && <li className="flex gap-2"><Sign ring="pin-exact" />{t('legendStation')}</li>}
      </ul>
      {monitored && (
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {cameraStates().filter((state) => state !== 'none').map((state) => <li key={state}><CameraStateMark state={state} /></li>)}
        </ul>
      )}
    </figcaption>
  );
}

function Sign({ ring }: { ring: string }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" className="shrink-0">
      <circle cx="12" cy="12" r="10.5" className={ring} />
      <circle cx="12" cy="12" r="7" className="pin-disc" />
      <circle cx="12" cy="12" r="6" className="pin-ring" />
    </svg>
  );
}
