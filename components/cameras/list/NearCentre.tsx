import { useTranslations } from 'next-intl';
import type { CameraEntry } from '@/lib/cameras/camera-index';
import { countStates } from '@/lib/cameras/status';
import { useStates } from './useStates';

type Props = { /** Of the centre, in Azerbaijani; null where it has none. */ name: string | null; entries: readonly CameraEntry[]; base: string };

/** How many constituencies of one centre are shown unfolded: Bakı has fifteen. */
const SHOWN = 4;

/** Cameras of which only a common centre is known: none is nearer than the others, so their number and their constituencies are said, and no few of them picked. */
export function NearCentre({ name, entries, base }: Props) {
  const t = useTranslations('cameras.nearMe');
  const constituencies = new Map(entries.map(({ constituency, constituencyName }) => [constituency, constituencyName]));
  const links = (
    <ul className="figures flex flex-wrap gap-x-4">
      {[...constituencies].map(([number, title]) => (
        <li key={number}><a className="tap underline" href={`${base}/${number}`}><span>{number}{title && <> <span lang="az">{title}</span></>}</span></a></li>
      ))}
    </ul>
  );
  return (
    <>
      <p className="figures pt-2.5">{name && <><span lang="az">{name}</span>: </>}{t('centre', { count: entries.length })}</p>
      <CentreStates entries={entries} />
      {constituencies.size <= SHOWN ? links : <details><summary className="tap cursor-pointer font-semibold text-accent underline">{t('constituencies', { count: constituencies.size })}</summary>{links}</details>}
    </>
  );
}

/** How many are live, and of how many that is not known. */
function CentreStates({ entries }: Pick<Props, 'entries'>) {
  const t = useTranslations('cameras.nearMe');
  const states = useStates();
  if (!states?.ready) return null;
  const { live, unmeasured } = countStates(entries.map(({ index }) => states.at(index) ?? 'unmeasured'));
  return (
    <p className="figures text-note text-soft">
      {unmeasured < entries.length && t('live', { live, total: entries.length })}
      {unmeasured > 0 && unmeasured < entries.length && ' · '}
      {unmeasured > 0 && t('unmeasured', { count: unmeasured })}
    </p>
  );
}
