import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import type { Calendar, Executor } from '@/lib/calendar/schema';
import type { ShortNames } from '@/lib/calendar/short-names';
import { drawnPlan } from '@/lib/calendar/timeline';
import { ZOOMS, type VotingHours } from '@/lib/calendar/zoom';
import type { PlanView } from '@/components/calendar/plan-view';
import { TimelineKey } from './TimelineKey';
import { TimelineLive } from './TimelineLive';
import { TimelineTerm } from './TimelineTerm';
import { paintTimeline } from './paint-timeline';
import { timelineConfig } from './timeline-config';
import { TIMELINE_TOOLS } from './timeline-tools';
import './timeline.css';
import './timeline-marks.css';
import './timeline-lanes.css';
import './timeline-print.css';

type Props = { calendar: Calendar; executors: readonly Executor[]; view: PlanView; names: ShortNames; hours: VotingHours };

/**
 * The plan drawn: voting day is the axis. A list of links in the order of time, laid out as rows on phones and paper and as a lane
 * for each executor on wide screens. Without JavaScript it is not shown: the table beside it says the same.
 */
export async function Timeline({ calendar, executors, view, names, hours }: Props) {
  const t = await getTranslations('calendar.timeline');
  const { locale, base } = view;
  const { lanes, terms } = drawnPlan(calendar, executors, names, view.announcedOn, locale);
  const config = await timelineConfig(terms, view.votingDay, hours, locale);
  const words = { regularly: t('regularly'), withdrawn: t('withdrawn') };
  const term = (drawn: (typeof terms)[number]) => <TimelineTerm key={drawn.term.id} drawn={drawn} lanes={lanes} locale={locale} base={base} words={words} />;
  return (
    <section className="tl" data-timeline aria-labelledby="timeline-title" suppressHydrationWarning>
      <h2 id="timeline-title" className="sr-only">{t('title')}</h2>
      <nav aria-label={t('zoom')} className="tl-zoom no-print">
        {ZOOMS.map((zoom) => <a key={zoom} href={zoom === 'all' ? '?view=timeline' : `?view=timeline&zoom=${zoom}`} data-zoom-link={zoom} data-stay className="button" suppressHydrationWarning>{t(`zooms.${zoom}`)}</a>)}
      </nav>
      <p className="tl-keys no-print">{t('keys')}</p>
      <p data-zoom-ignored hidden role="note" className="plan-ignored" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      <TimelineKey votingDay={view.votingDay} locale={locale} />
      <div className="tl-chart" data-chart suppressHydrationWarning>
        <div className="tl-scale" data-scale aria-hidden="true" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
        <div className="tl-grid" data-grid aria-hidden="true" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
        <ol className="tl-terms" data-terms>{terms.filter(({ shape }) => shape !== 'none').map(term)}</ol>
        <ol className="tl-copies" data-copies aria-hidden="true" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
        <ul className="tl-lanes" aria-label={t('lanes')}>
          {lanes.map((lane) => (
            <li key={lane.id} className="tl-lane" data-lane hidden suppressHydrationWarning>
              <a href={`${base}/executors/${lane.id}`}>{lane.name}</a>
              {lane.undated.length > 0 && <span className="tl-lane-none">{t('laneUndated', { rows: lane.undated.join(', ') })}</span>}
            </li>
          ))}
        </ul>
      </div>
      <p data-outside hidden className="tl-outside figures" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      <div data-undated suppressHydrationWarning>
        <h3 className="tl-heading">{t('undated')}</h3>
        <ol className="tl-undated">{terms.filter(({ shape }) => shape === 'none').map(term)}</ol>
      </div>
      <p className="tl-note">{t('namesNote')} <span data-printed className="tl-printed" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} /></p>
      <InlineScript run={paintTimeline} args={[config, ...TIMELINE_TOOLS]} />
      <TimelineLive config={config} />
    </section>
  );
}
