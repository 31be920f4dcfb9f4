import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import type { Precinct } from '@/lib/cameras/precinct';
import { precinctLabel } from '@/lib/cameras/precinct-id';
import { stateOf } from '@/lib/cameras/status-result';
import { BadgeLine } from './BadgeLine';
import { MeasuredAt, type Measured } from './MeasuredAt';
import { useWhen } from './useWhen';

type Props = Measured & { href: string; precinct: Precinct; index: number };

/** The badge of one camera: number, shape, word, and when it was measured. */
export function OneCamera({ status, rehearsal, href, precinct, index }: Props) {
  const [t, states] = [useTranslations('cameras.badge'), useTranslations('cameras.status.states')];
  const [state, label] = [stateOf(status, index), precinctLabel(precinct)];
  const unmeasured = state === 'unmeasured';
  const when = useWhen(status, unmeasured);
  const word = state ? states(state) : t('loading');
  const sentence = [rehearsal && `${t('rehearsal')}.`, t('sentence', { label, state: word }), when, t('opens')].filter(Boolean).join(' ');
  return (
    <BadgeLine
      href={href} sentence={sentence} shape={state && <StateShape state={state} />}
      first={<><span className="badge-wide figures">{label}</span><span className="truncate">{word}</span></>}
      second={<MeasuredAt status={status} rehearsal={rehearsal} unmeasured={unmeasured} />}
    />
  );
}
