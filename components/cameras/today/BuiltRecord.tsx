import { useTranslations } from 'next-intl';
import { BarAxis } from '@/components/cameras/ledger/BarAxis';
import { DayBar } from '@/components/cameras/ledger/DayBar';
import { NoteItem } from '@/components/cameras/ledger/NoteItem';
import { ReasonText } from '@/components/cameras/ledger/ReasonText';
import { shareOf } from '@/lib/cameras/availability';
import { formatDuration, formatMoment, formatShare } from '@/lib/cameras/availability-words';
import type { BuiltDay } from '@/lib/cameras/built-day';
import type { Interval } from '@/lib/cameras/day-record';
import type { Locale } from '@/lib/locale';
import { bakuTime } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { TimesList } from './TimesList';

type Props = { built: BuiltDay; locale: Locale; election: string; /** `57-2` */ id: string };

/** The newest record that the build found: for readers without JavaScript, and for those whose newer one does not come. Words stand for shapes: a thousand pages carry it. */
export function BuiltRecord({ built: { day, at, hours, times, bar, breaks, breakCount, notes }, locale, election, id }: Props) {
  const t = useTranslations('cameras.ledger.today');
  const total = hours.untilMs - hours.fromMs;
  const share = (ms: number) => formatShare(shareOf(ms, total), locale);
  const file = <a href={`/status/${election}/days/${day}.json`} className="underline">{t('dayFile')}</a>;
  return (
    <div data-built-day={day}>
      <p className="figures">{formatDate(day, locale, 'long')}. {t(hours.open ? 'share' : 'shareWhole', { live: share(times.live ?? 0), measured: share(total - (times.unmeasured ?? 0)) })}</p>
      <p className="figures text-note text-soft">{t('asOf', { moment: formatMoment(Date.parse(at), locale) })}</p>
      <div className="my-3"><DayBar bar={bar} label={t('barOnly', { label: id.replace('-', '/') })} /><BarAxis /></div>
      <TimesList times={times} locale={locale} />
      {breaks.length > 0 ? <BreakTable breaks={breaks} locale={locale} /> : <p>{t('noBreak')}</p>}
      <p className="text-note">{breakCount > breaks.length && t('moreBreaks', { count: breakCount, shown: breaks.length })} {file}</p>
      {notes.length > 0 && <ul className="reading mt-3 border-t border-rule">{notes.map((note) => <NoteItem key={note.n} note={note} locale={locale} />)}</ul>}
    </div>
  );
}

function BreakTable({ breaks, locale }: { breaks: readonly Interval[]; locale: Locale }) {
  const t = useTranslations('cameras.ledger.today');
  const states = useTranslations('cameras.status.states');
  return (
    <table className="figures built-breaks">
      <caption>{t('breaks')}</caption>
      <thead><tr><th scope="col">{t('from')}</th><th scope="col">{t('stateReason')}</th></tr></thead>
      <tbody>
        {breaks.map(({ fromMs, untilMs, state, reason }) => (
          <tr key={fromMs}>
            <td>{bakuTime(fromMs)}–{endOf(fromMs, untilMs)}<br />{formatDuration(untilMs - fromMs, locale)}</td>
            <td>{states(state)}{reason && <><br /><ReasonText reason={reason} /></>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** At the day's end midnight is 24:00. */
function endOf(fromMs: number, untilMs: number): string {
  const until = bakuTime(untilMs);
  return until === '00:00:00' && untilMs - fromMs >= 1000 ? '24:00:00' : until;
}
