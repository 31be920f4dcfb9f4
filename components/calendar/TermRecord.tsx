import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/ui/CopyButton';
import type { FeedSource } from '@/lib/calendar/feed';
import { feedWords } from '@/lib/calendar/feed-words';
import { termEvent } from '@/lib/calendar/ics-events';
import { datePhraseText } from '@/lib/calendar/phrase';
import type { Item, Term } from '@/lib/calendar/schema';
import { termSpan } from '@/lib/calendar/state';
import { takeLinks, type TakeLinks } from '@/lib/calendar/take';
import { termCitation } from '@/lib/calendar/titles';
import type { Locale } from '@/lib/locale';
import type { PlanView } from './plan-view';
import { TermFacts } from './row/TermFacts';
import { TermTake } from './row/TermTake';
import { ClockedStateMark, StateMark } from './StateMark';
import { TermDate } from './TermDate';

type Props = { item: Item; term: Term; view: PlanView; source: FeedSource };

/** One term on its row's page: when, in whose words, how counted, on what basis, by whom; and ways to take it away. */
export async function TermRecord({ item, term, view, source }: Props) {
  const [t, common] = [await getTranslations('calendar'), await getTranslations('common')];
  const { locale, announcedOn } = view;
  const { id, action, published, withdrawn } = term;
  const span = termSpan(published, announcedOn);
  const links = linksFor(source, item, term, locale);
  const phrase = published ? datePhraseText(published, locale) : '';
  return (
    <section id={id} className="mt-8">
      <h3 className="figures flex flex-wrap items-baseline gap-x-4 text-section">
        <a href={`#${id}`} className="tap min-w-11 no-underline" aria-label={termCitation(item, term, locale)}>{id}</a>
        <span>{phrase && published ? <TermDate published={published} locale={locale} /> : published ? common('states.regularly') : t('undated')}</span>
      </h3>
      {action && <p className="mt-1 whitespace-pre-line">{term.label && `${term.label}) `}{action[locale]}</p>}
      {withdrawn ? <p className="mt-1 font-semibold">{t('withdrawn')}</p> : span ? <p className="mt-1"><ClockedStateMark {...span} /></p> : <p className="mt-1 text-soft"><StateMark state={published ? 'regularly' : 'undated'} word={published ? common('states.regularly') : common('states.undated')} /><span className="block text-note">{published ? t('regularlyWhy') : t('undatedWhy')}</span></p>}
      <TermFacts election={source.election} item={item} term={term} view={view} />
      <div className="no-print mt-3 flex flex-wrap items-start gap-3">
        {links && <TermTake links={links} more={`${view.base}/subscribe`} about={`${termCitation(item, term, locale)}, ${phrase}`} />}
        <CopyButton href={`#${id}`} label={common('copyLink')} done={common('copied')} failed={common('copyFailed')} about={id} />
      </div>
    </section>
  );
}

/** Null where the plan gives no date: there is nothing to put into a calendar. */
function linksFor(source: FeedSource, item: Item, term: Term, locale: Locale): TakeLinks | null {
  const event = termEvent(source, item, term, locale);
  if (!event || term.withdrawn) return null;
  const words = feedWords[locale];
  const note = [term.published && `${words.published}: ${term.published[locale]}`, words.footer].filter(Boolean).join('\n');
  return takeLinks(event, source.site, `/data/elections/${source.election.id}/calendar/terms/${term.id}.${locale}.ics`, note);
}
