import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { countdown } from '@/lib/calendar/countdown';
import { nowAndNext, type NowTerm } from '@/lib/calendar/now';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import type { Locale } from '@/lib/locale';
import { bakuDate, parseAt } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { countdownWords } from './countdown-words';
import { NowLive } from './NowLive';
import { paintNow, type NowWords } from './paint-now';
import './now.css';
import './state.css';

type Props = { locale: Locale; /** Address of the calendar's page. */ base: string; terms: readonly NowTerm[]; /** Voting itself, told while it goes on. */ voting?: { startMs: number; endMs: number; words: string } | null; /** Query that shows all open terms on that page. */ openQuery?: string };

/** "Open now … ends in 3 days; next …", in Baku time, set before first paint; a plan that is over says so. Without JavaScript it is not there. */
export async function NowStrip({ locale, base, terms, voting = null, openQuery = '?state=open' }: Props) {
  const t = await getTranslations('calendar.nowStrip');
  const words: NowWords = {
    ...await countdownWords(locale, 'inDays'), openCount: String(t.raw('openCount')), noneOpen: t('noneOpen'), before: t('before'), more: String(t.raw('more')),
  };
  const endless = [...new Set(terms.filter(({ endMs }) => endMs === null).map(({ number }) => number))];
  const lastMs = Math.max(...terms.flatMap(({ endMs }) => endMs ?? []));
  if (!Number.isFinite(lastMs)) return null;
  return (
    <>
      <section aria-label={t('label')} hidden suppressHydrationWarning data-now-strip={JSON.stringify(terms)} data-base={base} className="now-strip no-print">
        <p data-now-over hidden suppressHydrationWarning className="now-over">{t('over', { date: formatDate(bakuDate(lastMs - 1), locale) })}{endless.length > 0 && ` ${t('endless', { rows: endless.join(', ') })}`}</p>
        {voting && <p data-now-voting data-start={voting.startMs} data-end={voting.endMs} hidden suppressHydrationWarning className="now-over">{voting.words}</p>}
        <div data-now-open suppressHydrationWarning>
          <p><a href={`${base}${openQuery}`} className="now-count"><Filled className="term-state" data-now-count /></a></p>
          <Line />
        </div>
        <div data-now-next suppressHydrationWarning>
          <p className="now-count"><span className="term-state" data-state="next">{t('next')}</span></p>
          <Line />
        </div>
      </section>
      <InlineScript run={paintNow} args={[words, nowAndNext, countdown, stateAt, bakuDaysUntil, parseAt]} />
      <NowLive words={words} />
    </>
  );
}

function Line() {
  return (
    <p data-now-line suppressHydrationWarning className="now-line">
      <a href="#" data-now-term suppressHydrationWarning><Filled className="now-number" data-now-number /> <Filled className="now-title" data-now-title /></a>
      <Filled className="now-when" data-now-when />
    </p>
  );
}

/** An empty place that the script fills; given as inner HTML so that React leaves what it finds there alone. */
function Filled(attributes: { className: string; 'data-now-count'?: boolean; 'data-now-number'?: boolean; 'data-now-title'?: boolean; 'data-now-when'?: boolean }) {
  return <span {...attributes} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
