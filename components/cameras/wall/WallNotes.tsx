import { useTranslations } from 'next-intl';
import type { WallNote } from '@/lib/cameras/wall-request';

type Props = { notes: readonly WallNote[] };

/** What of the address was not followed, and why. */
export function WallNotes({ notes }: Props) {
  const t = useTranslations('cameras.wall.notes');
  if (notes.length === 0) return null;
  return (
    <div role="status" data-wall-notes className="my-3 border-l-4 border-frozen py-1 pl-4">
      <ul>{notes.map(({ problem, values }) => <li key={`${problem} ${values.join()}`} className="break-words">{t(problem, { values: values.join(', ') })}</li>)}</ul>
    </div>
  );
}
