'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Precinct } from '@/lib/cameras/precinct';
import type { WallPlace } from './wall-data';

type Props = { precincts: readonly Precinct[]; place: WallPlace; onPick: (id: string) => void };

/** A camera by its constituency, for those who do not know numbers by heart. */
export function CameraPicker({ precincts, place, onPick }: Props) {
  const [t, id] = [useTranslations('cameras.wall.add'), useId()];
  const [chosen, setChosen] = useState('');
  const within = precincts.filter(({ constituency }) => String(constituency) === chosen);
  return (
    <div className="pt-4">
      <label htmlFor={id} className="block text-note text-soft">{t('picker')}</label>
      <select id={id} className="field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{t('choose')}</option>
        {place.constituencies.map(({ number, name }) => <option key={number} value={number} lang="az">{t('constituencyOption', { number, name: name ?? '' })}</option>)}
      </select>
      {within.length > 0 && (
        <>
          <ul aria-label={t('precinct')} className="figures flex flex-wrap gap-2 pt-3">
            {within.map((precinct) => (
              <li key={precinct.id}>
                <button type="button" className="button min-w-16 justify-center" aria-label={`${t('submit')}: ${precinct.id.replace('-', '/')}`} onClick={() => onPick(precinct.id)}>+ {precinct.id.replace('-', '/')}</button>
              </li>
            ))}
          </ul>
          <p><a className="tap underline" href={`${place.base}/wall?preset=constituency:${chosen}`}>{t('whole')}</a></p>
        </>
      )}
    </div>
  );
}
