'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { stateOf } from '@/lib/cameras/status-result';
import { CameraStateNow } from './CameraStateNow';
import { StatusNote } from './StatusNote';
import { StatusContext } from './useStatus';

type Props = { /** Place of the camera in precincts.json, from 0. */ index: number; centred?: boolean };

/** What the monitor measured of one camera, apart from what this viewer sees of it. Nothing where no monitor runs. */
export function MonitorLine({ index, centred = false }: Props) {
  const t = useTranslations('cameras.status');
  const status = useContext(StatusContext);
  if (!status) return null;
  const measured = status.kind === 'fresh' || status.kind === 'loading';
  return (
    <div className={`flex flex-wrap items-baseline gap-x-3 gap-y-1 ${centred ? 'justify-center' : ''}`}>
      {measured && <p>{t('monitor')} <CameraStateNow index={index} /></p>}
      {status.kind !== 'loading' && <StatusNote unmeasured={stateOf(status, index) === 'unmeasured'} />}
    </div>
  );
}
