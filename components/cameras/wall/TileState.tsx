import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import type { CameraState } from '@/lib/cameras/status';
import { shapeOf, type ToldState } from '@/lib/cameras/told-state';
import { bakuTime } from '@/lib/time/baku';
import { isOld } from './told';

type Props = {
  playing: boolean;
  state: ToldState;
  takenAtMs: number | null;
  /** What the monitor last measured, and when; null where nothing is known. */
  monitor: CameraState | null;
  measuredAt: string | null;
};

/** What is true of one camera: of its picture where it plays, else as the monitor last measured it. Not a live region: sixteen would never be silent. */
export function TileState({ playing, state, takenAtMs, monitor, measuredAt }: Props) {
  const t = useTranslations('cameras.wall');
  const states = useTranslations('cameras.status.states');
  if (playing) {
    return (
      <p className="wall-state">
        <StateShape state={shapeOf(state)} size={13} /> <span className="font-semibold">{t(`states.${state}`)}</span>
        {takenAtMs !== null && !isOld(state) && <time dateTime={new Date(takenAtMs).toISOString()} className="ml-auto">{bakuTime(takenAtMs)}</time>}
      </p>
    );
  }
  if (!monitor) return <p className="wall-state text-soft">{t('states.idle')}</p>;
  const atMs = measuredAt ? Date.parse(measuredAt) : null;
  return (
    <p className="wall-state">
      <StateShape state={monitor} size={13} /> <span className="font-semibold">{states(monitor)}</span>
      <span className="ml-auto text-soft">{t('monitor')} {atMs !== null && <time dateTime={new Date(atMs).toISOString()}>{bakuTime(atMs)}</time>}</span>
    </p>
  );
}
