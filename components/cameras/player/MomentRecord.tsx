'use client';

import { useTranslations } from 'next-intl';
import { NoteItem } from '@/components/cameras/ledger/NoteItem';
import { ReasonText } from '@/components/cameras/ledger/ReasonText';
import { useDay } from '@/components/cameras/ledger/useDay';
import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import { momentOf } from '@/lib/cameras/availability-moment';
import type { DayRecord } from '@/lib/cameras/day-record';
import type { Locale } from '@/lib/locale';
import { bakuDate, bakuTime } from '@/lib/time/baku';

type Props = { locale: Locale; election: string; /** `57-2` */ id: string; atMs: number; short: boolean };

/** The record's word on one camera at one moment, with its source, or why there is none. */
export function MomentRecord({ locale, election, id, atMs, short }: Props) {
  const t = useTranslations('cameras.moment');
  const day = bakuDate(atMs);
  const result = useDay(election, day);
  if (result.kind === 'loading') return <p>{t('loading')}</p>;
  if (result.kind === 'failed') return <p>{t('failed')}</p>;
  if (result.kind !== 'day') return <p>{t('noRecord')}</p>;
  return (
    <>
      <Word record={result.answer.record} id={id} atMs={atMs} locale={locale} short={short} />
      {!short && <p className="text-note text-soft">{t.rich('source', { file: (words) => <a href={`/status/${election}/days/${day}.json`}>{words}</a> })}</p>}
    </>
  );
}

function Word({ record, id, atMs, locale, short }: { record: DayRecord; id: string; atMs: number; locale: Locale; short: boolean }) {
  const t = useTranslations('cameras.moment');
  const answer = momentOf(record, id, atMs);
  if (answer.kind === 'unknown') return <p>{t('unknownCamera')}</p>;
  if (answer.kind === 'not-yet') return <p>{t('notYet', { at: bakuTime(Date.parse(record.at)) })}</p>;
  const interval = answer.kind === 'interval' ? answer.interval : null;
  const open = interval !== null && interval.untilMs >= Date.parse(record.at);
  return (
    <>
      <p className="figures">
        {t('recorded')} <CameraStateMark state={interval?.state ?? 'unmeasured'} />
        {interval?.reason && <> (<ReasonText reason={interval.reason} />)</>}
        {interval && <> · {t(open ? 'since' : 'span', { from: bakuTime(interval.fromMs), until: bakuTime(interval.untilMs) })}</>}
      </p>
      {!short && answer.notes.length > 0 && <ul className="border-t border-rule">{answer.notes.map((note) => <NoteItem key={note.n} note={note} locale={locale} />)}</ul>}
    </>
  );
}
