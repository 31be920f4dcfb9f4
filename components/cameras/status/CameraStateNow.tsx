'use client';

import { useTranslations } from 'next-intl';
import { stateOf } from '@/lib/cameras/status-result';
import { CameraStateMark } from './CameraStateMark';
import { useStatus } from './useStatus';

type Props = { /** Place of the camera in precincts.json, from 0. */ index: number; short?: boolean };

/** One camera's state as the monitor last told it. Below a StatusProvider; needs the messages `cameras.status`. */
export function CameraStateNow({ index, short }: Props) {
  const t = useTranslations('cameras.status');
  const state = stateOf(useStatus(), index);
  if (!state) return <span className="text-soft noscript:hidden">{t('loading')}</span>;
  return <CameraStateMark state={state} short={short} />;
}
