import { useTranslations } from 'next-intl';
import type { CameraState } from '@/lib/cameras/status';
import { StateShape } from './StateShape';

type Props = { state: CameraState; /** Shows the shape only; the word stays for those who listen. */ short?: boolean };

/** A camera's state: shape, word, colour. Needs the messages `cameras.status`. */
export function CameraStateMark({ state, short = false }: Props) {
  const t = useTranslations('cameras.status.states');
  return (
    <span className="inline-flex items-baseline gap-1.5 font-semibold whitespace-nowrap" data-camera-state={state}>
      <StateShape state={state} />
      <span className={short ? 'sr-only' : ''}>{t(state)}</span>
    </span>
  );
}
