import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { ComparePage } from '@/components/documents/compare/ComparePage';
import { dayInText } from '@/lib/documents/names';
import { comparedPairs, loadComparison, sourceHashes } from '@/server/content/comparisons';
import { loadSlips } from '@/server/content/slips';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/documents/[document]/compare/[from]/[to]'>;

/** Both orders: the older text first is the page's own address, the other one shows the same. */
export function generateStaticParams() {
  const params = comparedPairs().flatMap(({ document, from, to }) => [{ document, from, to }, { document, from: to, to: from }]);
  return paramsOrNone(params, { document: 'none', from: 'none', to: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [found, locale, t] = [loadComparison(await params), await pageLocale(), await getTranslations('documents.compare')];
  if (!found) return {};
  const { document, from, to } = found.comparison;
  const days = { from: dayInText(from.id, locale), to: dayInText(to.id, locale) };
  return pageMetadata(locale, `/documents/${document.id}/compare/${from.id}/${to.id}`, `${t('heading', days)}: ${document.shortTitle[locale]}`, t('description', { title: document.shortTitle[locale], ...days }));
}

export default async function ComparisonPage({ params }: Props) {
  const [found, locale] = [loadComparison(await params), await pageLocale()];
  if (!found) notFound();
  const { from, to } = found.comparison;
  return <ComparePage comparison={found.comparison} reversed={found.reversed} locale={locale} slips={[...loadSlips(to), ...loadSlips(from)]} sha256={sourceHashes(found.comparison)} site={siteUrl()} />;
}
