'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { readCameraId, readMoment } from '@/lib/cameras/availability-moment';
import type { Locale } from '@/lib/locale';
import { bakuInstant } from '@/lib/time/baku';
import { MomentAnswer } from './MomentAnswer';

type Props = { locale: Locale; election: string; base: string };

/** "What was 57/2 at 12:07?": question and answer stand in the address, `?camera=57-2&t=2026-11-22T12:07`. */
export function MomentLookup({ locale, election, base }: Props) {
  const t = useTranslations('cameras.ledger.moment');
  const query = useQuery();
  const [camera, time] = [query.get('camera') ?? '', query.get('t') ?? ''];
  const [id, atMs] = [readCameraId(camera), readMoment(time)];
  return (
    <section id="moment" className="mt-10 border-t-2 border-ink pt-5">
      <h2 className="text-section mb-1">{t('title')}</h2>
      <p className="reading">{t('lead')}</p>
      <p className="hidden noscript:block">{t('needJs')}</p>
      <Question key={`${camera} ${time}`} camera={id?.replace('-', '/') ?? camera} time={atMs === null ? '' : bakuInstant(atMs).slice(0, 16)} />
      {camera && !id && <p role="status" className="text-frozen">{t('badCamera', { value: camera })}</p>}
      {time && atMs === null && <p role="status" className="text-frozen">{t('badTime', { value: time })}</p>}
      {id && atMs !== null && <MomentAnswer locale={locale} election={election} base={base} id={id} atMs={atMs} />}
    </section>
  );
}

function Question({ camera, time }: { camera: string; time: string }) {
  const t = useTranslations('cameras.ledger.moment');
  const field = useId();
  const [asked, setAsked] = useState({ camera, time });

  function ask(event: FormEvent) {
    event.preventDefault();
    setQuery({ camera: readCameraId(asked.camera) ?? asked.camera, t: asked.time }, 'push');
  }

  return (
    <form onSubmit={ask} className="no-print my-3 grid gap-3 noscript:hidden sm:grid-cols-[12rem_16rem_auto] sm:items-end sm:justify-start">
      <p>
        <label htmlFor={`${field}-c`} className="block text-note text-soft">{t('camera')}</label>
        <input id={`${field}-c`} className="field" inputMode="text" autoComplete="off" required value={asked.camera} onChange={(event) => setAsked({ ...asked, camera: event.target.value })} />
      </p>
      <p>
        <label htmlFor={`${field}-t`} className="block text-note text-soft">{t('time')}</label>
        <input id={`${field}-t`} className="field" type="datetime-local" required value={asked.time} onChange={(event) => setAsked({ ...asked, time: event.target.value })} />
      </p>
      <p><button type="submit" className="button button-strong">{t('ask')}</button></p>
    </form>
  );
}
