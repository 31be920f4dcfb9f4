import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import type { CameraState } from '@/lib/cameras/status';
import type { ToldState } from '@/lib/cameras/told-state';
import { bakuTime } from '@/lib/time/baku';

type Props = {
  state: ToldState;
  /** When the picture on screen was taken. */
  takenAtMs: number | null;
  behindMs: number | null;
  /** When the newest picture of the stream was taken. */
  newestMs: number | null;
  /** The stream offers no choice of quality. */
  oneQuality: boolean;
  onRetry: (() => void) | null;
};

const SHAPES: Partial<Record<ToldState, CameraState>> = {
  live: 'live', frozen: 'frozen', ended: 'ended', 'not-started': 'not-started',
  offline: 'offline', refused: 'offline', unreachable: 'offline', unplayable: 'offline', unsupported: 'offline', 'no-network': 'offline',
};

/** What is true of the picture, in one sentence, and the clock that only pictures really drawn move on. */
export function StateStrip({ state, takenAtMs, behindMs, newestMs, oneQuality, onRetry }: Props) {
  const t = useTranslations('cameras.player');
  const stoppedMs = takenAtMs ?? newestMs;
  const sentence = state === 'frozen' && stoppedMs !== null ? t('frozenAt', { time: bakuTime(stoppedMs) }) : t(`states.${state}`);
  return (
    <div className="flex min-h-14 flex-wrap [@media(max-height:20rem)]:min-h-0 items-center justify-between gap-x-4 gap-y-1 border-x border-rule px-3 py-2">
      <p role="status" className="flex min-w-52 flex-1 items-baseline gap-2 leading-snug font-semibold">
        <StateShape state={SHAPES[state] ?? 'unmeasured'} />
        <span>{sentence}</span>
      </p>
      {state === 'live' && (
        <p className="figures text-note text-soft [@media(max-height:20rem)]:hidden">
          {takenAtMs !== null && <>{t('pictureOf')} <time dateTime={new Date(takenAtMs).toISOString()} className="font-semibold text-ink">{bakuTime(takenAtMs)}</time>, </>}
          {behindMs !== null && t('behind', { seconds: Math.round(behindMs / 1000) })}
          {oneQuality && <>{behindMs !== null && ', '}{t('oneQuality')}</>}
        </p>
      )}
      {onRetry && <button type="button" className="button" onClick={onRetry}>{t('retry')}</button>}
    </div>
  );
}
