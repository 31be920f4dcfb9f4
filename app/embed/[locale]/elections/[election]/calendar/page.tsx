import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { AtNote } from '@/components/calendar/AtNote';
import { CardLive } from '@/components/calendar/embed/CardLive';
import { RowCard } from '@/components/calendar/embed/RowCard';
import { showCard } from '@/components/calendar/embed/show-card';
import { planView } from '@/components/calendar/plan-view';
import { TermStates } from '@/components/calendar/TermStates';
import { InlineScript } from '@/components/ui/InlineScript';
import { buildDay } from '@/server/clock';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { loadElection, loadElections } from '@/server/content/elections';

type Props = PageProps<'/embed/[locale]/elections/[election]/calendar'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, locale, election] = [await getTranslations('calendar.dossier'), await pageLocale(), loadElection((await params).election)];
  return election ? { title: `${t('cardTitle')} · ${election.shortName[locale]}` } : {};
}

/**
 * One page for all rows of a plan: it holds every row, and which one is shown stands in the query and is read in the
 * browser before first paint. Thousands of embeds cost one file, and nothing is fetched after it.
 */
export default async function EmbedCalendarPage({ params }: Props) {
  const [t, calendarWords, common] = [await getTranslations('calendar.dossier'), await getTranslations('calendar'), await getTranslations('common')];
  const [locale, election] = [await pageLocale(), loadElection((await params).election)];
  if (!election) notFound();
  const calendar = loadPlan(election);
  const name = election.shortName[locale];
  const whole = <p><a href={`/${locale}/elections/${election.id}/calendar`} target="_blank" rel="noopener" className="tap font-semibold underline">{t('card.whole')}</a></p>;
  const rehearsal = election.rehearsal && <p className="px-4 pt-4 font-semibold">{common('rehearsalBanner')}</p>;
  if (!calendar) return <main aria-labelledby="embed-title"><h1 id="embed-title" className="sr-only">{t('cardTitle')}, {name}</h1>{rehearsal}<div className="p-4"><p>{calendarWords('noPlanLead', { election: name })}</p>{whole}</div></main>;
  const view = planView(election, calendar, loadExecutors(), locale, buildDay());
  const { decision } = election.plan;
  const words = { noRow: t('card.noRow'), unknownRow: String(t.raw('card.unknownRow')), badTheme: String(t.raw('card.badTheme')) };
  return (
    <main aria-labelledby="embed-title">
      <h1 id="embed-title" className="sr-only">{t('cardTitle')}, {name}</h1>
      {rehearsal}
      <div data-card-message hidden suppressHydrationWarning role="note" className="p-4">
        <p suppressHydrationWarning className="break-words" dangerouslySetInnerHTML={{ __html: '' }} />
        {whole}
      </div>
      <div className="px-4"><AtNote /></div>
      {calendar.items.map((item) => <RowCard key={item.number} item={item} view={view} election={name} source={decision ? t('source', { decision }) : ''} />)}
      <InlineScript run={showCard} args={[words]} />
      <CardLive words={words} />
      <TermStates locale={locale} />
      <noscript><div className="p-4"><p>{t('card.noScript')}</p>{whole}</div></noscript>
    </main>
  );
}
