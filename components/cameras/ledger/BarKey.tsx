import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import { barPaths } from '@/lib/cameras/availability-bar';
import { cameraStates, type CameraState } from '@/lib/cameras/status';

/** What a bar's shapes mean, and the state's own shape beside each. Needs the messages `cameras.ledger` and `cameras.status`. */
export function BarKey() {
  const t = useTranslations('cameras.ledger');
  return (
    <details className="ledger-key border-y border-rule">
      <summary className="min-h-11 py-2.5 font-semibold">{t('key')}</summary>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-3 lg:grid-cols-4">
        {cameraStates().map((state) => <KeyItem key={state} state={state} />)}
      </ul>
      <p className="reading py-3 text-note text-soft">{t('keyNote')} {t('otherNote')}</p>
    </details>
  );
}

function KeyItem({ state }: { state: CameraState }) {
  const t = useTranslations('cameras.status.states');
  return (
    <li className="flex items-center gap-2 text-note">
      <svg viewBox="0 0 30 16" width="45" height="20" aria-hidden="true" preserveAspectRatio="none" className="shrink-0">
        {barPaths([{ from: 0, until: 30, state }]).map(({ path }) => <path key={state} d={path} data-bar={state} />)}
      </svg>
      <StateShape state={state} />{t(state)}
    </li>
  );
}
