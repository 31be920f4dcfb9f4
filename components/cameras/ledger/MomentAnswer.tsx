import { useTranslations } from 'next-intl';
import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import { momentOf } from '@/lib/cameras/availability-moment';
import type { DayRecord, Interval, Note } from '@/lib/cameras/day-record';
import type { Locale } from '@/lib/locale';
import { bakuDate, bakuInstant, bakuTime } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { NoteItem } from './NoteItem';
import { ReasonText } from './ReasonText';
import { useDay } from './useDay';

type Props = { locale: Locale; election: string; base: string; /** `57-2` */ id: string; /** Does the election's list name it? */ listed: boolean; atMs: number };

/** The record's word on one camera at one moment, or why there is none. */
export function MomentAnswer({ locale, election, base, id, listed, atMs }: Props) {
  const t = useTranslations('cameras.ledger.moment');
  const day = bakuDate(atMs);
  const result = useDay(election, day);
  const label = id.replace('-', '/');
  return (
    <div role="status" className="reading border-l-4 border-accent py-1 pl-4" data-moment={result.kind}>
      <p className="figures"><strong>{t('answer', { label, moment: `${formatDate(day, locale)}, ${bakuTime(atMs)}` })}</strong></p>
      {result.kind === 'loading' && <p>{t('loading')}</p>}
      {result.kind === 'failed' && <p>{t('failed')}</p>}
      {(result.kind === 'no-day' || result.kind === 'none') && <p>{t('noRecord', { day: formatDate(day, locale) })}</p>}
      {result.kind === 'day' && (listed || id in result.answer.record.cameras) && <Found record={result.answer.record} id={id} atMs={atMs} locale={locale} />}
      {!listed && <p>{t('notListed', { label })}</p>}
      {listed && <p className="flex flex-wrap gap-x-5 text-note"><a className="tap underline" href={`${base}/${label}?t=${encodeURIComponent(bakuInstant(atMs))}`}>{t('cameraPage')}</a></p>}
      <p className="text-note text-soft">{t('link')}</p>
    </div>
  );
}

function Found({ record, id, atMs, locale }: { record: DayRecord; id: string; atMs: number; locale: Locale }) {
  const t = useTranslations('cameras.ledger.moment');
  const answer = momentOf(record, id, atMs);
  switch (answer.kind) {
    case 'unknown': return <p>{t('unknown', { label: id.replace('-', '/') })}</p>;
    case 'not-yet': return <p>{t('notYet', { at: bakuTime(Date.parse(record.at)) })}</p>;
    case 'unmeasured': return <><CameraStateMark state="unmeasured" /><p>{t('unmeasured')}</p><Said notes={answer.notes} locale={locale} /></>;
    case 'interval': return <><Measured interval={answer.interval} record={record} /><Said notes={answer.notes} locale={locale} /></>;
  }
}

function Measured({ interval, record }: { interval: Interval; record: DayRecord }) {
  const t = useTranslations('cameras.ledger.moment');
  const open = interval.untilMs >= Date.parse(record.at);
  return (
    <>
      <p className="text-lead"><CameraStateMark state={interval.state} /></p>
      {interval.reason && <p><ReasonText reason={interval.reason} /></p>}
      {interval.state === 'unmeasured' && <p>{t('unmeasured')}</p>}
      <p className="figures">{t(open ? 'sinceOpen' : 'since', { from: bakuTime(interval.fromMs), until: bakuTime(interval.untilMs) })}</p>
    </>
  );
}

function Said({ notes, locale }: { notes: readonly Note[]; locale: Locale }) {
  return notes.length > 0 && <ul className="border-t border-rule">{notes.map((note) => <NoteItem key={note.n} note={note} locale={locale} />)}</ul>;
}
