import { StateShape } from '@/components/cameras/status/StateShape';
import { PageText } from '@/components/ui/PageText';
import type { CameraState } from '@/lib/cameras/status';
import type { Inline } from '@/lib/page';

/** The states in the order in which the page explains them. */
export const explainedStates: readonly CameraState[] = ['live', 'frozen', 'offline', 'ended', 'not-started', 'unmeasured', 'none'];

type Props = { /** What each of `explainedStates` means. */ meanings: readonly Inline[][] };

/** Each state's shape beside what it means. */
export function StateMeanings({ meanings }: Props) {
  return (
    <ul className="border-t border-rule">
      {explainedStates.map((state, index) => (
        <li key={state} className="flex gap-4 border-b border-rule pb-3">
          <span className="pt-3"><StateShape state={state} size={20} /></span>
          <PageText blocks={[{ kind: 'paragraph', runs: meanings[index] ?? [] }]} />
        </li>
      ))}
    </ul>
  );
}
