import { getTranslations } from 'next-intl/server';
import { rowParams } from '@/app/[locale]/elections/[election]/calendar/[number]/row-params';
import { shareImage } from '@/app/share-image';
import { ShareCard } from '@/components/calendar/row/ShareCard';
import { planView, votePercent } from '@/components/calendar/plan-view';
import { rowName } from '@/lib/calendar/row-title';
import { shareText, shareTicks } from '@/lib/calendar/share';
import { isLocale, LOCALES } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';
import { buildDay } from '@/server/clock';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

export const dynamic = 'force-static';

type Context = { params: Promise<{ locale: string; election: string; number: string }> };

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => rowParams().map((row) => ({ locale, ...row })));
}

/** The picture of a row for other sites. Not `opengraph-image`, which would write a file without an ending. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, election: id, number } = await params;
  const election = loadElection(id);
  const calendar = election && loadPlan(election);
  const item = calendar?.items.find((row) => String(row.number) === number);
  if (!isLocale(locale) || !election || !calendar || !item) return new Response(null, { status: 404 });
  const [t, common] = [await getTranslations({ locale, namespace: 'calendar' }), await getTranslations({ locale, namespace: 'common' })];
  const { stops, votingDay, ...view } = planView(election, calendar, loadExecutors(), locale, buildDay());
  const text = shareText(item, locale, stops);
  const regularly = item.terms.some(({ published }) => published?.kind === 'regularly');
  const words = {
    portal: common('portal'), election: election.shortName[locale], row: `${t('title')}, ${locale === 'en' ? rowName(item, locale).toLowerCase() : rowName(item, locale)}`, number,
    votingDay: common('votingDay'), votingDate: formatDate(votingDay, locale), noDate: regularly ? common('states.regularly') : t('undated'),
    moreDates: t('dossier.moreDates', { count: text.moreDates }), source: election.plan.decision ? t('dossier.source', { decision: election.plan.decision }) : '', unofficial: view.locale === 'en' ? common('unofficial') : '',
  };
  return shareImage(<ShareCard text={text} words={words} ticks={shareTicks(calendar.items, stops)} vote={votePercent({ stops, votingDay })} />);
}
