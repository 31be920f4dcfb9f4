import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import { shapeOf, type ToldState } from '@/lib/cameras/told-state';
import { bakuTime } from '@/lib/time/baku';
import type { Picture } from './usePicture';

type Props = {
  state: ToldState;
  picture: Picture;
  /** When the newest picture of the stream was taken. */
  newestMs: number | null;
  /** The stream offers no choice of quality. */
  oneQuality: boolean;
  compact: boolean;
  onRetry: (() => void) | null;
};

/** What is true of the picture, in one sentence, and the clock that only pictures really drawn move on. */
export function StateStrip({ state, picture, newestMs, oneQuality, compact, onRetry }: Props) {
  const t = useTranslations('cameras.player');
  const { takenAtMs, behindMs, bytesPerHour } = picture;
  const stoppedMs = takenAtMs ?? newestMs;
  const sentence = state === 'frozen' && stoppedMs !== null ? t(compact ? 'short.frozenAt' : 'frozenAt', { time: bakuTime(stoppedMs) }) : t(compact ? `short.${state}` : `states.${state}`);
  const facts = [
    behindMs !== null && (state === 'replay' ? t('ago', { seconds: Math.round(behindMs / 1000) }) : t('behind', { seconds: Math.round(behindMs / 1000) })),
    bytesPerHour !== null && t('rate', { megabytes: Math.round(bytesPerHour / 1e6) }),
    oneQuality && t('oneQuality'),
  ].filter((fact) => fact !== false);
  return (
    <div className={`flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-x border-rule ${compact ? 'min-h-8 px-2 py-1 text-note' : 'min-h-14 px-3 py-2 [@media(max-height:20rem)]:min-h-0'}`}>
      <p role={compact ? undefined : 'status'} className={`flex flex-1 items-baseline gap-2 leading-snug font-semibold ${compact ? 'min-w-0' : 'min-w-52'}`}>
        <StateShape state={shapeOf(state)} />
        <span>{sentence}</span>
      </p>
      {(state === 'live' || state === 'replay') && (
        <p className="figures text-note text-soft [@media(max-height:20rem)]:hidden">
          {takenAtMs !== null && <>{!compact && <>{t('pictureOf')} </>}<time dateTime={new Date(takenAtMs).toISOString()} className="font-semibold text-ink">{bakuTime(takenAtMs)}</time></>}
          {!compact && facts.map((fact, at) => <span key={at}>{(at > 0 || takenAtMs !== null) && ' · '}{fact}</span>)}
        </p>
      )}
      {onRetry && !compact && <button type="button" className="button" onClick={onRetry}>{t('retry')}</button>}
    </div>
  );
}
