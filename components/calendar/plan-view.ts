import { axisPosition, axisStops, type AxisStop } from '@/lib/calendar/axis';
import { datedTerms } from '@/lib/calendar/due';
import type { Calendar, Executor } from '@/lib/calendar/schema';
import { votingDate, type Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { startMs, type PlainDate } from '@/lib/time/baku';

/** What every row of a drawn plan needs to know about the plan. */
export type PlanView = {
  locale: Locale;
  /** Address of the calendar's page. */
  base: string;
  announcedOn: PlainDate | null;
  votingDay: PlainDate;
  nameOf: (executor: string) => string;
};

/** Gathers what rows need. @param todayInBaku the day on which the page is written, the voting day of a rehearsal */
export function planView(election: Election, calendar: Calendar, executors: readonly Executor[], locale: Locale, todayInBaku: PlainDate): PlanView & { stops: readonly AxisStop[] } {
  const names = new Map(executors.map((executor) => [executor.id, executor[locale]]));
  const announcedOn = election.announced?.on ?? null;
  const votingDay = votingDate(election, todayInBaku);
  return {
    locale, announcedOn, votingDay,
    base: `/${locale}/elections/${election.id}/calendar`,
    stops: axisStops(datedTerms(calendar, announcedOn), votingDay),
    nameOf: (id) => names.get(id) ?? id,
  };
}

/** Where voting day stands on the axis, in per cent. */
export function votePercent(view: { stops: readonly AxisStop[]; votingDay: PlainDate }): number {
  return axisPosition(view.stops, startMs(view.votingDay)) ?? 0;
}
