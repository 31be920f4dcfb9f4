import { getTranslations } from 'next-intl/server';
import { axisBreak, axisPosition } from '@/lib/calendar/axis';
import { zoomTicks } from '@/lib/calendar/ticks';
import type { DrawnTerm } from '@/lib/calendar/timeline';
import { voteSpan, ZOOMS, zoomStops, type VotingHours, type Zoom } from '@/lib/calendar/zoom';
import { MONTHS } from '@/lib/azerbaijani/months';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { formatDate, MONTHS_EN } from '@/lib/time/format';
import type { TimelineConfig, ZoomConfig } from './paint-timeline';

/** What the timeline is drawn by: the axis and scale of each step, and the words, in the page's language. */
export async function timelineConfig(terms: readonly DrawnTerm[], votingDay: PlainDate, hours: VotingHours, locale: Locale): Promise<TimelineConfig> {
  const t = await getTranslations({ locale, namespace: 'calendar.timeline' });
  const states = await getTranslations({ locale, namespace: 'common.states' });
  const zooms = Object.fromEntries(ZOOMS.map((zoom) => [zoom, zoomConfig(zoom)])) as Record<Zoom, ZoomConfig>;
  return {
    zooms,
    months: locale === 'az' ? MONTHS : MONTHS_EN,
    words: {
      open: states('open'), next: states('next'), past: states('past'), now: String(t.raw('now')), nowTime: String(t.raw('nowTime')),
      vote: t('vote', { date: formatDate(votingDay, locale, 'short') }), polls: t('polls', { from: clock(hours.from), until: clock(hours.until ?? '24:00') }),
      ignored: String(t.raw('zoomIgnored')), twice: String(t.raw('zoomTwice')), outside: String(t.raw('outside')), printed: String(t.raw('printed')),
    },
  };

  function zoomConfig(zoom: Zoom): ZoomConfig {
    const stops = zoomStops(zoom, terms, votingDay, hours);
    const [from, until] = voteSpan(zoom, votingDay, hours);
    const ticks = zoomTicks(zoom, stops, votingDay, locale).map(({ percent, label, rank }): [number, string, number] => [percent, label, rank]);
    return { stops, ticks, vote: [axisPosition(stops, from) ?? 0, axisPosition(stops, until) ?? 100], late: axisBreak(stops) };
  }

  function clock(time: string): string {
    return locale === 'az' ? time.replace(/^0/, '').replace(':', '.') : time;
  }
}
