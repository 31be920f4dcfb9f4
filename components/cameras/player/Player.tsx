'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useContext, useState } from 'react';
import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import { StatusContext } from '@/components/cameras/status/useStatus';
import { stateOf } from '@/lib/cameras/status-result';

/** The player proper with hls.js, 120 KB: fetched when somebody wants to watch. */
const PlayerStage = lazy(() => import('./PlayerStage'));

type Props = {
  /** How the precinct is cited: 57/2. */
  label: string;
  /** Addresses of the stream in order of preference, at least one. */
  streams: readonly string[];
  /** Place of the camera in precincts.json, from 0. */
  index: number;
  /** What watching costs, megabytes an hour, where it is known. */
  megabytesPerHour?: number;
  autoplay?: boolean;
  startMuted?: boolean;
};

/** A camera's place on the page: what the monitor says and a button, then the picture. Needs `cameras.player` and `cameras.status`. */
export function Player({ label, streams, index, megabytesPerHour, autoplay = false, startMuted = true }: Props) {
  const t = useTranslations('cameras.player');
  const [started, setStarted] = useState(autoplay);
  const status = useContext(StatusContext);
  const monitor = status ? stateOf(status, index) : null;

  if (started) {
    return (
      <Suspense fallback={<div data-player data-player-state="connecting" className="grid aspect-[9/5] place-items-center bg-black text-white"><p>{t('fetching')}</p></div>}>
        <PlayerStage label={label} streams={streams} monitor={monitor} startMuted={startMuted} takeFocus={!autoplay} />
      </Suspense>
    );
  }
  return (
    <div data-player data-player-state="idle" className="on-dark grid aspect-[9/5] place-items-center bg-[#141217] p-4 text-center text-[#eeeae2] noscript:hidden">
      <div className="grid justify-items-center gap-3">
        {monitor && <p><CameraStateMark state={monitor} /></p>}
        <button type="button" className="inline-flex min-h-14 items-center gap-3 bg-[#e0a8d3] px-6 text-lead font-semibold text-[#2a0b24] hover:bg-[#eec4e4]" onClick={() => setStarted(true)}>
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true"><path d="M3 1.5v13l11-6.5z" fill="currentColor" /></svg>
          {t('watch', { label })}
        </button>
        {megabytesPerHour !== undefined && <p className="text-note text-[#b3adb9]">{t('price', { megabytes: megabytesPerHour })}</p>}
      </div>
    </div>
  );
}
