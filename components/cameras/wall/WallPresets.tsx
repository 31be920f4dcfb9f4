import { useTranslations } from 'next-intl';
import { SampleForm } from './SampleForm';
import type { WallPlace } from './wall-data';

type Props = { place: WallPlace };

/** Walls that anybody can open without choosing cameras. */
export function WallPresets({ place }: Props) {
  const t = useTranslations('cameras.wall.presets');
  return (
    <section>
      <h2 className="text-section mb-2">{t('title')}</h2>
      {place.monitoredList && (
        <ul>
          {(['offline', 'frozen'] as const).map((state) => <li key={state}><a className="tap underline" href={`${place.base}/wall?preset=${state}`}>{t(state)}</a></li>)}
        </ul>
      )}
      <SampleForm place={place} />
    </section>
  );
}
