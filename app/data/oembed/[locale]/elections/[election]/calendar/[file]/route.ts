import { paramsOrNone } from '@/app/static-params';
import { rowOembed } from '@/lib/calendar/oembed';
import { isLocale, LOCALES } from '@/lib/locale';
import { loadPlan } from '@/server/content/calendar';
import { electionsWithPlan, loadElection } from '@/server/content/elections';
import { siteUrl } from '@/server/env';

export const dynamic = 'force-static';

type Context = { params: Promise<{ locale: string; election: string; file: string }> };

/** One answer for each row's page: a static site cannot read the query that other oEmbed providers answer. */
export function generateStaticParams() {
  const rows = electionsWithPlan().flatMap((election) => (loadPlan(election)?.items ?? []).map(({ number }) => ({ election: election.id, file: `${number}.json` })));
  return paramsOrNone(LOCALES.flatMap((locale) => rows.map((row) => ({ locale, ...row }))), { locale: 'az', election: 'none', file: 'none.json' });
}

export async function GET(_request: Request, { params }: Context) {
  const { locale, election: id, file } = await params;
  const election = loadElection(id);
  const item = election && loadPlan(election)?.items.find(({ number }) => `${number}.json` === file);
  if (!isLocale(locale) || !election || !item) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(rowOembed(election, item, locale, siteUrl()))}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
