'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { LARGEST_SAMPLE, LONGEST_SEED } from '@/lib/cameras/wall-sample';
import type { WallPlace } from './wall-data';

type Props = { place: WallPlace };

/** A draw that anybody can repeat: number and seed go into the address. A plain form, so the browser itself writes it. */
export function SampleForm({ place }: Props) {
  const [t, id] = [useTranslations('cameras.wall.sample'), useId()];
  const byHand = `curl -s ${place.base.startsWith('/') ? `"$PORTAL/data/elections/${place.election}/precincts.json"` : 'precincts.json'} | jq -r '.precincts[].id' | while read id; do
  echo "$(printf '%s:%s' "$SEED" "$id" | sha256sum | cut -d' ' -f1) $id"; done | sort | head -n 9`;
  return (
    <>
      <h3 className="mt-4 text-lg">{t('title')}</h3>
      <p className="text-note text-soft">{t('lead')}</p>
      <form action={`${place.base}/wall`} method="get" className="mt-2 flex flex-wrap items-end gap-2">
        <div className="w-24">
          <label htmlFor={`${id}-n`} className="block text-note text-soft">{t('size')}</label>
          <input id={`${id}-n`} name="sample" type="number" min={1} max={LARGEST_SAMPLE} required defaultValue={9} className="field" />
        </div>
        <div className="min-w-40 grow">
          <label htmlFor={`${id}-s`} className="block text-note text-soft">{t('seed')}</label>
          <input id={`${id}-s`} name="seed" required maxLength={LONGEST_SEED} autoComplete="off" spellCheck={false} placeholder={t('seedHint')} className="field" />
        </div>
        <button type="submit" className="button">{t('submit')}</button>
      </form>
      <details className="mt-2 text-note">
        <summary className="tap text-soft underline">{t('how')}</summary>
        <p>{t('rule')}</p>
        <pre className="my-2 overflow-x-auto border-l-4 border-rule bg-sunken p-3 whitespace-pre-wrap break-all" tabIndex={0}><code>{byHand}</code></pre>
        {place.monitoredList && <p className="break-all">{t('listHash', { hash: place.monitoredList })}</p>}
        <p className="mt-2">{t('fair')}</p>
        <p className="mt-2">{t('strata')}</p>
      </details>
    </>
  );
}
