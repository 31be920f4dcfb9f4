import { useLocale, useTranslations } from 'next-intl';
import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import type { CameraEntry } from '@/lib/cameras/camera-index';
import { type NearPlace, roundedDistance } from '@/lib/cameras/near';
import { isApproximate } from '@/lib/cameras/precinct-id';
import { NearCentre } from './NearCentre';
import { useStates } from './useStates';

type Props = { near: NearPlace; base: string };

/** How many cameras of one place are named before the rest is left to the map's list. */
const NAMED = 6;

/** One place: how far, what it is, its cameras. A point that is only the middle of something is never given to the metre. */
export function NearPlaceItem({ near: { place, entries, metres }, base }: Props) {
  const t = useTranslations('cameras.nearMe');
  const locale = useLocale();
  const [first] = entries;
  const coarse = isApproximate(place.position);
  const { unit, value } = roundedDistance(metres, coarse);
  const distance = t(unit, { value: locale === 'az' ? String(value).replace('.', ',') : String(value) });
  const title = place.name ?? first?.name ?? first?.constituencyName;
  return (
    <li className="grid grid-cols-[6.5rem_1fr] gap-x-3 border-t border-rule py-1.5">
      <span className="figures pt-2.5 font-semibold">{coarse ? t('about', { distance }) : distance}</span>
      <div className="min-w-0">
        {coarse && entries.length > 1 ? <NearCentre name={place.name} entries={entries} base={base} /> : (
          <>
            {title && <p className="pt-2.5" lang="az">{title}{!place.name && first?.address && <span className="text-soft">, {first.address}</span>}</p>}
            <p className="figures flex flex-wrap gap-x-4">
              {entries.slice(0, NAMED).map((entry) => <NearCamera key={entry.id} entry={entry} base={base} />)}
              {entries.length > NAMED && first && <a className="tap underline" href={`${base}?sel=${first.id}`}>{t('all', { count: entries.length })}</a>}
            </p>
          </>
        )}
      </div>
    </li>
  );
}

function NearCamera({ entry, base }: { entry: CameraEntry; base: string }) {
  const state = useStates()?.at(entry.index) ?? null;
  return <a className="tap gap-x-1.5 underline" href={`${base}/${entry.constituency}/${entry.precinct}`}>{state && <CameraStateMark state={state} short />}{entry.label}</a>;
}
