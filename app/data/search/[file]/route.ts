import { LOCALES } from '@/lib/locale';
import { indexAddress } from '@/lib/search/index-file';
import { buildDay } from '@/server/clock';
import { loadSearchIndex } from '@/server/content/search-index';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = RouteContext<'/data/search/[file]'>;

export function generateStaticParams() {
  return [...LOCALES.map((locale) => `${locale}.json`), 'index.json'].map((file) => ({ file }));
}

/**
 * What the search page loads when someone begins to search: one index for each language; no open data of its own, everything
 * in it is published elsewhere. `index.json`, its address until there were two, tells where they are.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const locale = LOCALES.find((each) => file === `${each}.json`);
  if (locale) return Response.json(loadSearchIndex(locale, buildDay()));
  return Response.json({ v: 2, moved: Object.fromEntries(LOCALES.map((each) => [each, indexAddress(each)])) });
}
