import { clauseCard } from '@/app/[locale]/documents/[document]/[version]/[clause]/clause-card';
import { clauseParams, findClause } from '@/app/[locale]/documents/[document]/[version]/[clause]/clause-params';
import { shareImage } from '@/app/share-image';
import { ClauseCard } from '@/components/documents/ClauseCard';
import { isLocale, LOCALES } from '@/lib/locale';

export const dynamic = 'force-static';

type Context = { params: Promise<{ locale: string; document: string; version: string; clause: string }> };

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => clauseParams().map((clause) => ({ locale, ...clause })));
}

/** The picture of a clause for other sites. Not `opengraph-image`, which would write a file without an ending. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, ...address } = await params;
  const at = findClause(address);
  if (!isLocale(locale) || !at) return new Response(null, { status: 404 });
  return shareImage(<ClauseCard words={await clauseCard(at, locale)} />);
}
