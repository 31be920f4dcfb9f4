'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { bakuTime } from '@/lib/time/baku';
import { shortDuration } from './short-duration';

type Props = {
  windowMs: number;
  /** How far back the picture is; 0 at the newest one. */
  backMs: number;
  takenAtMs: number | null;
  onBack: (ms: number) => void;
};

/** A window shorter than this is not worth a control. */
const SHORTEST_MS = 20_000;
const SETTLES_MS = 200;
const FOLLOWS_MS = 1_500;
/** Nearer to the newest picture than this is the newest picture. */
const NOW_MS = 3_000;

/** Goes back in what the stream still holds. The clock is said when a place is chosen, not every second. */
export function Rewind({ windowMs, backMs, takenAtMs, onBack }: Props) {
  const [t, id] = [useTranslations('cameras.player'), useId()];
  const [aim, setAim] = useState<{ backMs: number; words: string; short: string } | null>(null);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  if (windowMs < SHORTEST_MS) return null;

  function choose(ms: number) {
    const seconds = Math.round(ms / 1000);
    const time = takenAtMs === null ? null : bakuTime(takenAtMs + backMs - ms);
    const now = ms < NOW_MS;
    setAim({ backMs: ms, short: now ? t('rewindNow') : time ?? `−${shortDuration(ms)}`, words: now ? t('rewindNow') : time === null ? t('rewindAgo', { seconds }) : t('rewindTo', { time, seconds }) });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      onBack(now ? 0 : ms);
      // The place that was chosen stays until the picture's own clock has followed; further steps go on from it.
      timer.current = window.setTimeout(() => setAim(null), FOLLOWS_MS);
    }, SETTLES_MS);
  }

  const shownMs = aim?.backMs ?? Math.min(backMs, windowMs);
  const words = aim?.words ?? (backMs < NOW_MS ? t('rewindNow') : t('rewindAgo', { seconds: Math.round(backMs / 1000) }));
  const along = 100 - (shownMs / windowMs) * 100;
  return (
    <div className="flex items-center gap-3 border-x border-rule px-3 text-note text-soft [@media(max-height:26rem)]:hidden">
      <label htmlFor={id} className="sr-only">{t('rewind')}</label>
      <span aria-hidden="true" className="figures">−{shortDuration(windowMs)}</span>
      <span className="relative flex min-w-0 flex-1">
        {aim && <span aria-hidden="true" className="figures pointer-events-none absolute top-0 text-[0.75rem] leading-none font-semibold text-ink" style={{ left: `${along}%`, transform: `translateX(-${along}%)` }}>{aim.short}</span>}
        <input
          id={id} type="range" min={-windowMs / 1000} max={0} step={windowMs > 600_000 ? 10 : 1} value={-Math.round(shownMs / 1000)}
          aria-valuetext={words} onChange={(event) => choose(-Number(event.target.value) * 1000)} className="min-h-11 min-w-0 flex-1 accent-accent"
        />
      </span>
      <span aria-hidden="true">{t('rewindNow')}</span>
    </div>
  );
}
