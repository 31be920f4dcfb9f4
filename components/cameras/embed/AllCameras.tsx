import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import { cameraStates, countStates } from '@/lib/cameras/status';
import { BadgeLine } from './BadgeLine';
import { MeasuredAt, type Measured } from './MeasuredAt';
import { useWhen } from './useWhen';

type Props = Measured & { href: string };

/** The badge of a whole election: how many of its cameras are live, and how many are not, by state. */
export function AllCameras({ status, rehearsal, href }: Props) {
  const [t, states] = [useTranslations('cameras.badge'), useTranslations('cameras.status.states')];
  const when = useWhen(status);
  if (status.kind !== 'fresh') {
    const first = status.kind === 'loading' ? t('loading') : states('unmeasured');
    const sentence = [rehearsal && `${t('rehearsal')}.`, t('allTitle'), when, t('opens')].filter(Boolean).join(' ');
    return <BadgeLine href={href} sentence={sentence} shape={status.kind !== 'loading' && <StateShape state="unmeasured" />} first={<span className="truncate">{first}</span>} second={<MeasuredAt status={status} rehearsal={rehearsal} />} />;
  }
  const counts = countStates(status.states);
  const [live, total] = [counts.live, status.states.length];
  const others = cameraStates().filter((state) => state !== 'live' && counts[state] > 0);
  const sentence = [rehearsal && `${t('rehearsal')}.`, t('all', { live, total }), ...others.map((state) => `${states(state)}: ${counts[state]}.`), when, t('opens')].filter(Boolean).join(' ');
  return (
    <BadgeLine
      href={href} sentence={sentence} shape={<StateShape state="live" />}
      first={<>
        <span className="figures">{t('live', { live })} <span className="badge-wide badge-total font-normal text-soft">{t('of', { total })}</span></span>
        {others.map((state) => <span key={state} className="badge-widest figures flex items-baseline gap-x-1 font-normal"><StateShape state={state} size={11} />{counts[state]}</span>)}
      </>}
      second={<MeasuredAt status={status} rehearsal={rehearsal} />}
    />
  );
}
