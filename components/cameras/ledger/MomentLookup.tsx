'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { readCameraId, readMoment } from '@/lib/cameras/availability-moment';
import type { Locale } from '@/lib/locale';
import { bakuInstant, isPlainDate } from '@/lib/time/baku';
import { isListed, type ListedConstituency } from './listed';
import { MomentAnswer } from './MomentAnswer';
import { useDay } from './useDay';

type Props = { locale: Locale; election: string; base: string; constituencies: readonly ListedConstituency[] };

/** "What was 57/2 at 12:07?": question and answer stand in the address, `?camera=57-2&t=2026-11-22T12:07`. */
export function MomentLookup({ locale, election, base, constituencies }: Props) {
  const t = useTranslations('cameras.ledger.moment');
  const query = useQuery();
  const [camera, time] = [query.get('camera') ?? '', query.get('t') ?? ''];
  const [id, atMs] = [readCameraId(camera), readMoment(time)];
  const newest = useNewestMinute(election);
  return (
    <section id="moment" className="mt-10 border-t-2 border-ink pt-5">
      <h2 className="text-section mb-1">{t('title')}</h2>
      <p className="reading">{t('lead')}</p>
      <p className="hidden noscript:block">{t('needJs')}</p>
      <Question key={`${camera} ${time}`} camera={id?.replace('-', '/') ?? camera} time={atMs === null ? null : bakuInstant(atMs).slice(0, 16)} newest={newest} />
      {camera && !id && <p role="status" className="text-frozen">{t('badCamera', { value: camera })}</p>}
      {time && atMs === null && <p role="status" className="text-frozen">{t('badTime', { value: time })}</p>}
      {id && atMs !== null && <MomentAnswer locale={locale} election={election} base={base} id={id} listed={isListed(constituencies, id)} atMs={atMs} />}
    </section>
  );
}

type QuestionProps = { camera: string; /** `2026-11-22T12:07`, null: none is asked yet. */ time: string | null; /** Where the field starts. */ newest: string };

/** The two fields. An empty one is told in words, because not every browser says what `required` wants. */
function Question({ camera, time, newest }: QuestionProps) {
  const t = useTranslations('cameras.ledger.moment');
  const field = useId();
  const [asked, setAsked] = useState({ camera, time });
  const [empty, setEmpty] = useState<'noCamera' | 'noTime' | null>(null);
  const moment = asked.time ?? newest;

  function ask(event: FormEvent) {
    event.preventDefault();
    const missing = !asked.camera.trim() ? 'noCamera' : moment ? null : 'noTime';
    setEmpty(missing);
    if (!missing) setQuery({ camera: readCameraId(asked.camera) ?? asked.camera, t: moment }, 'push');
  }

  return (
    <form onSubmit={ask} noValidate className="no-print my-3 grid gap-3 noscript:hidden sm:grid-cols-[12rem_16rem_auto] sm:items-end sm:justify-start">
      <p>
        <label htmlFor={`${field}-c`} className="block text-note text-soft">{t('camera')}</label>
        <input id={`${field}-c`} className="field" inputMode="text" autoComplete="off" aria-required aria-invalid={empty === 'noCamera'} aria-describedby={`${field}-e`} value={asked.camera} onChange={(event) => setAsked({ ...asked, camera: event.target.value })} />
      </p>
      <p>
        <label htmlFor={`${field}-t`} className="block text-note text-soft">{t('time')}</label>
        <input id={`${field}-t`} className="field" type="datetime-local" aria-required aria-invalid={empty === 'noTime'} aria-describedby={`${field}-e`} value={moment} onChange={(event) => setAsked({ ...asked, time: event.target.value })} />
      </p>
      <p><button type="submit" className="button button-strong">{t('ask')}</button></p>
      <p id={`${field}-e`} role="status" className="text-frozen empty:hidden sm:col-span-3">{empty && t(empty)}</p>
    </form>
  );
}

/** The last measured minute of the day that the page shows, `2026-11-22T12:07`; empty while there is none. */
function useNewestMinute(election: string): string {
  const day = useQuery().get('day');
  const result = useDay(election, day && isPlainDate(day) ? day : null);
  return result.kind === 'day' ? bakuInstant(Date.parse(result.answer.record.at)).slice(0, 16) : '';
}
