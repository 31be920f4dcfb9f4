import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ReasonText } from '@/components/cameras/ledger/ReasonText';
import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import { formatDuration } from '@/lib/cameras/availability-words';
import type { Interval } from '@/lib/cameras/day-record';
import type { Locale } from '@/lib/locale';
import { bakuInstant, bakuTime } from '@/lib/time/baku';

type Props = { intervals: readonly Interval[]; /** The last measured instant, milliseconds since 1970. */ endMs: number; locale: Locale; /** Address of the camera's page. */ page: string };

const SHOWN = 8;

/** A camera's states of one day, the newest first, each with its reason; the beginning leads to that moment. */
export function IntervalTable({ intervals, endMs, locale, page }: Props) {
  const t = useTranslations('cameras.ledger.today');
  const [all, setAll] = useState(false);
  const newest = [...intervals].reverse();
  return (
    <>
      <table className="figures w-full">
        <caption className="sr-only">{t('table')}</caption>
        <thead>
          <tr className="border-b border-rule-strong text-left text-note text-soft">
            <th scope="col" className="py-1 pr-3 font-normal">{t('from')}</th>
            <th scope="col" className="py-1 font-normal">{t('stateReason')}</th>
          </tr>
        </thead>
        <tbody>{(all ? newest : newest.slice(0, SHOWN)).map((interval) => <Row key={interval.fromMs} interval={interval} open={interval.untilMs === endMs} locale={locale} page={page} />)}</tbody>
      </table>
      {!all && newest.length > SHOWN && <button type="button" className="tap font-semibold text-accent underline" onClick={() => setAll(true)}>{t('all', { count: newest.length })}</button>}
    </>
  );
}

type RowProps = { interval: Interval; open: boolean; locale: Locale; page: string };

function Row({ interval: { fromMs, untilMs, state, reason }, open, locale, page }: RowProps) {
  const t = useTranslations('cameras.ledger.today');
  const from = bakuTime(fromMs);
  // At the day's end midnight is 24:00; only the last one can end within the second it began in.
  const until = !open && bakuTime(untilMs) === '00:00:00' ? '24:00:00' : bakuTime(untilMs);
  return (
    <tr className="border-b border-rule align-top" data-interval={state}>
      <td className="pt-3 pr-3 pb-1.5 whitespace-nowrap">
        <a className="-my-3 inline-block py-3 underline" href={`${page}?t=${encodeURIComponent(bakuInstant(fromMs))}`} aria-label={t('momentOf', { time: from })}>{from}</a>
        {until !== from && <span>–{until}</span>}
        <span className="block text-note text-soft">{until === from ? t('nowAt') : <>{formatDuration(untilMs - fromMs, locale)}{open && <span className="block whitespace-normal">{t('now')}</span>}</>}</span>
      </td>
      <td className="pt-3 pb-1.5">
        <CameraStateMark state={state} />
        {reason && <span className="block text-note text-soft"><ReasonText reason={reason} /></span>}
      </td>
    </tr>
  );
}
