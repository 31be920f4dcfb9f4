import { getTranslations } from 'next-intl/server';
import { formerHolders } from '@/lib/cameras/identity';
import type { Precinct } from '@/lib/cameras/precinct';
import { precinctLabel } from '@/lib/cameras/precinct-id';

type Props = { precinct: Precinct; list: readonly Precinct[]; /** Address of the election's cameras. */ base: string };

/** Says whose number this was before, because an old link may mean that precinct. */
export async function FormerHolders({ precinct, list, base }: Props) {
  const t = await getTranslations('cameras.camera.moved');
  return formerHolders(precinct.id, list).map((other) => (
    <p key={other.id} role="note" className="mb-4 border-l-4 border-accent pl-4">
      {t('held', { label: precinctLabel(precinct), present: precinctLabel(other) })}{' '}
      <a className="tap" href={`${base}/${other.constituency}/${other.precinct}`}>{t('open', { present: precinctLabel(other) })}</a>
    </p>
  ));
}
