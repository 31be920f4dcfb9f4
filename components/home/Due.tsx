import { getTranslations } from 'next-intl/server';
import { countdownWords } from '@/components/calendar/countdown-words';
import '@/components/calendar/state.css';
import { TermDate } from '@/components/calendar/TermDate';
import { InlineScript } from '@/components/ui/InlineScript';
import { countdown } from '@/lib/calendar/countdown';
import type { DatedTerm } from '@/lib/calendar/due';
import { edgeWords } from '@/lib/calendar/now';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { endMs, parseAt, startMs } from '@/lib/time/baku';
import { formatClock, formatDate } from '@/lib/time/format';
import { DueClock } from './DueClock';
import { showDue } from './showDue';

/** An election with a fixed voting day and the dated terms of its plan (none where no plan was received). */
export type DueElection = { election: Election & { votingDay: string }; terms: readonly DatedTerm[] };

type Props = { locale: Locale; elections: readonly DueElection[]; /** Shown when no election is under way. */ idle: React.ReactNode };

const PER_STATE = 3;
const DAY_MS = 86_400_000;
/** A campaign lasts about this long; used where no act that called the election is known. */
const USUAL_PREPARATION_DAYS = 60;

/** What is due, set before first paint by the clock; without JavaScript the idle words and the links. */
export async function Due({ locale, elections, idle }: Props) {
  const [t, common] = [await getTranslations('home'), await getTranslations('common')];
  const words = {
    open: common('states.open'), next: common('states.next'), today: t('today'), tomorrow: t('tomorrow'),
    inDays: String(t.raw('inDays')), more: String(t.raw('more')), away: await countdownWords(locale, 'inDaysOnly'),
  };
  return (
    <div>
      {elections.map(({ election, terms }) => (
        <section key={election.id} hidden suppressHydrationWarning data-due-election {...spanOf({ election, terms })}>
          <p className="text-lead font-semibold">
            <a className="text-ink" href={`/${locale}/elections/${election.id}`}>{election.name[locale]}</a>
          </p>
          <p suppressHydrationWarning hidden data-moment="before">{t('votingDayIs', { date: formatDate(election.votingDay, locale, 'long') })} (<Filled data-days-to-voting />)</p>
          <p suppressHydrationWarning hidden data-moment="voting-day">{t('votingDayToday', { from: formatClock(election.hours.from, locale), until: formatClock(election.hours.until ?? '', locale) })}</p>
          <p suppressHydrationWarning hidden data-moment="voting" className="font-semibold text-live">{t('votingNow', { until: formatClock(election.hours.until ?? '', locale) })}</p>
          <p suppressHydrationWarning hidden data-moment="after">{t('votingDayWas', { date: formatDate(election.votingDay, locale, 'long') })}</p>
          <ol className="mt-3 grid border-b border-rule">
            {terms.map((term) => <DueTerm key={term.id} term={term} locale={locale} election={election.id} />)}
          </ol>
          <p className="mt-2" suppressHydrationWarning hidden data-due-more><a className="tap underline" href={`/${locale}/elections/${election.id}/calendar?state=open`}><Filled /></a></p>
          <p className="mt-2"><a className="button" href={`/${locale}/elections/${election.id}/calendar`}>{t('allDeadlines')}</a></p>
        </section>
      ))}
      <div data-due-idle suppressHydrationWarning>{idle}</div>
      <InlineScript run={showDue} args={[words, PER_STATE, parseAt, stateAt, bakuDaysUntil, countdown]} />
      <DueClock words={words} perState={PER_STATE} />
    </div>
  );
}

function DueTerm({ term, locale, election }: { term: DatedTerm; locale: Locale; election: string }) {
  const { from, until } = term.published;
  const clocks = { 'data-start-clock': from && edgeWords(from, locale).clock, 'data-end-clock': until && edgeWords(until, locale).clock };
  return (
    <li hidden suppressHydrationWarning data-due-term data-row={term.number} data-start={term.startMs ?? undefined} data-end={term.endMs ?? undefined} {...clocks} className="border-t border-rule">
      <a href={`/${locale}/elections/${election}/calendar/${term.number}#${term.id}`} className="group grid grid-cols-[2.75rem_1fr] items-baseline gap-x-2 py-3 text-ink no-underline">
        <span className="figures font-serif text-2xl leading-none font-semibold text-accent">{term.number}</span>
        <span>
          <span className="line-clamp-2 group-hover:underline">{inContext(term, locale)}</span>
          <span className="mt-1 flex flex-wrap gap-x-4 text-note text-soft">
            <Filled className="term-state" />
            <Filled data-away className="font-semibold text-ink" />
            <span><TermDate published={term.published} locale={locale} /></span>
          </span>
        </span>
      </a>
    </li>
  );
}

/** An empty place that the script fills; given as inner HTML so that React leaves what it finds there alone. */
function Filled(attributes: { className?: string; 'data-days-to-voting'?: boolean; 'data-away'?: boolean }) {
  return <span {...attributes} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}

/** A sub-item's words after the beginning of its row's, without which they say little. */
function inContext({ action, rowAction }: DatedTerm, locale: Locale): string {
  return action === rowAction ? action[locale] : `${rowAction[locale].split('\n')[0] ?? ''} ${action[locale]}`;
}

/** Milliseconds since 1970 UTC between which the election is under way, and those of its voting. */
function spanOf({ election, terms }: DueElection) {
  const { votingDay, announced, hours } = election;
  const ends = terms.flatMap((term) => (term.endMs === null ? [] : [term.endMs]));
  return {
    'data-begin': announced ? startMs(announced.on) : startMs(votingDay) - USUAL_PREPARATION_DAYS * DAY_MS,
    'data-voting': startMs(`${votingDay}T${hours.from}:00+04:00`),
    'data-voting-end': hours.until && hours.until !== '24:00' ? startMs(`${votingDay}T${hours.until}:00+04:00`) : endMs(votingDay),
    'data-over': Math.max(endMs(votingDay), ...ends),
  };
}
