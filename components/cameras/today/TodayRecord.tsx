'use client';

import '@/components/cameras/ledger/ledger.css';
import { useTranslations } from 'next-intl';
import { BarAxis } from '@/components/cameras/ledger/BarAxis';
import { DayBar } from '@/components/cameras/ledger/DayBar';
import { NoteItem } from '@/components/cameras/ledger/NoteItem';
import { useDay } from '@/components/cameras/ledger/useDay';
import { hoursSoFar, isAbout, shareOf, timesSoFar, totalOf } from '@/lib/cameras/availability';
import { barOf, packBar } from '@/lib/cameras/availability-bar';
import { withBefore } from '@/lib/cameras/availability-before';
import { formatShare } from '@/lib/cameras/availability-words';
import type { BuiltDay } from '@/lib/cameras/built-day';
import type { DayRecord } from '@/lib/cameras/day-record';
import type { Locale } from '@/lib/locale';
import { bakuTime } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { BuiltRecord } from './BuiltRecord';
import { IntervalTable } from './IntervalTable';
import { TimesList } from './TimesList';

type Props = { locale: Locale; election: string; /** `57-2` */ id: string; /** Address of the camera's page. */ page: string; /** What the build found; null: nothing of this camera. */ built: BuiltDay | null };

/** The newest day of one camera: bar, shares, every interval, and what was written about it. What the build found stands where no newer one can come. */
export function TodayRecord({ locale, election, id, page, built }: Props) {
  const t = useTranslations('cameras.ledger.today');
  const result = useDay(election, null);
  if (result.kind !== 'day') {
    const words = result.kind === 'loading' || result.kind === 'failed' ? t(result.kind) : t('empty');
    return (
      <>
        <p role="status" data-today={result.kind} className={result.kind === 'loading' ? 'text-soft noscript:hidden' : 'border-l-4 border-frozen py-1 pl-3'}>{words}</p>
        {built && (result.kind === 'loading' || result.kind === 'failed') && (
          <div className={result.kind === 'loading' ? 'hidden noscript:block' : 'mt-3'}><BuiltRecord built={built} locale={locale} election={election} id={id} /></div>
        )}
      </>
    );
  }
  const { record, nowMs } = result.answer;
  return (
    <div data-today="day">
      {result.failing && <p role="status" className="border-l-4 border-frozen py-1 pl-3">{t('old', { at: bakuTime(Date.parse(record.at)) })}</p>}
      <Recorded record={record} nowMs={nowMs} locale={locale} id={id} page={page} />
    </div>
  );
}

function Recorded({ record, nowMs, locale, id, page }: { record: DayRecord; nowMs: number; locale: Locale; id: string; page: string }) {
  const t = useTranslations('cameras.ledger.today');
  const hours = hoursSoFar(record, nowMs);
  const intervals = withBefore(record, id, hours);
  const times = timesSoFar(intervals, hours);
  const total = totalOf(times);
  const notes = record.notes.filter((note) => isAbout(note, id));
  const label = id.replace('-', '/');
  if (intervals.length === 0) return <p>{t('empty')}</p>;
  const share = (ms: number) => formatShare(shareOf(ms, total), locale);
  return (
    <>
      <p className="figures">
        {formatDate(record.day, locale, 'long')}. {t(hours.open ? 'share' : 'shareWhole', { live: share(times.live), measured: share(total - times.unmeasured) })}{' '}
        <span className="text-soft">{t('measuredUntil', { at: bakuTime(Date.parse(record.at)) })}</span>
      </p>
      <div className="my-3"><DayBar bar={packBar(barOf(intervals, record.day, Math.max(hours.untilMs, Date.parse(record.at))))} label={t('bar', { label, count: intervals.length })} /><BarAxis /></div>
      <TimesList times={times} locale={locale} />
      <IntervalTable intervals={intervals} endMs={Date.parse(record.at)} locale={locale} page={page} />
      {notes.length > 0 && <ul className="reading mt-3 border-t border-rule">{notes.map((note) => <NoteItem key={note.n} note={note} locale={locale} />)}</ul>}
    </>
  );
}
