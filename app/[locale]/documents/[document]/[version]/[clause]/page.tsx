import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { datedElections } from '@/app/[locale]/documents/dated-elections';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { ClauseCalendar } from '@/components/documents/ClauseCalendar';
import { ClauseCitation } from '@/components/documents/ClauseCitation';
import { ClauseHistory } from '@/components/documents/ClauseHistory';
import { ClauseLinks } from '@/components/documents/ClauseLinks';
import { ClauseNeighbours } from '@/components/documents/ClauseNeighbours';
import { ClauseText } from '@/components/documents/ClauseText';
import { clauseTitle } from '@/components/documents/clause-title';
import { RemovedNotice } from '@/components/documents/RemovedNotice';
import { StandingLine } from '@/components/documents/StandingLine';
import { PrintFrame } from '@/components/documents/PrintFrame';
import { ReadingTools } from '@/components/documents/reading/ReadingTools';
import { VersionNotice } from '@/components/documents/VersionNotice';
import { versionName } from '@/components/documents/versionName';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { PageHead } from '@/components/ui/PageHead';
import { shortenWords } from '@/lib/calendar/shorten';
import { SHARE_IMAGE } from '@/lib/calendar/share';
import { clauseSharePath } from '@/lib/documents/clause-share';
import { wordsOf } from '@/lib/documents/history';
import { readAct } from '@/lib/documents/read-act';
import { LOCALES } from '@/lib/locale';
import { buildDay } from '@/server/clock';
import { loadSlips } from '@/server/content/slips';
import { siteUrl } from '@/server/env';
import { clauseArticles } from './clause-articles';
import { clauseCalendar } from './clause-calendar';
import { clauseParams, findClause } from './clause-params';

type Props = PageProps<'/[locale]/documents/[document]/[version]/[clause]'>;

export function generateStaticParams() {
  return clauseParams();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [at, locale, t] = [findClause(await params), await pageLocale(), await getTranslations('documents')];
  if (!at) return {};
  const { document, version, clause, shown } = at;
  const name = await clauseTitle(at, locale);
  const title = `${name}, ${document.shortTitle[locale]}, ${versionName(version.id, locale, t)}`;
  const words = locale === 'az' ? wordsOf(shown, clause.id) : shown.texts.en.clauses.find(({ id }) => id === clause.id)?.text;
  const metadata = pageMetadata(locale, `/documents/${document.id}/${version.id}/${clause.id}`, title, shortenWords(words ?? '', 200));
  const image = { url: clauseSharePath(locale, document.id, version.id, clause.id), ...SHARE_IMAGE, type: 'image/png', alt: title };
  return { ...metadata, openGraph: { ...metadata.openGraph, images: [image] }, twitter: { card: 'summary_large_image', title, images: [image] } };
}

export default async function ClausePage({ params }: Props) {
  const [at, locale, t, common] = [findClause(await params), await pageLocale(), await getTranslations('documents'), await getTranslations('common')];
  if (!at) notFound();
  const { document, version, clause, shown, removed } = at;
  const [day, href, name] = [buildDay(), `/${locale}/documents/${document.id}/${version.id}`, await clauseTitle(at, locale)];
  const section = shown.texts[locale].sections.find(({ number }) => number === clause.section);
  const slips = loadSlips(shown);
  return (
    <>
      <Breadcrumbs crumbs={[
        { label: common('home'), href: `/${locale}` }, { label: t('title'), href: `/${locale}/documents` },
        { label: document.shortTitle[locale], href: `/${locale}/documents/${document.id}` }, { label: versionName(version.id, locale, t), href }, { label: clause.id },
      ]} />
      <PageHead title={name} over={`${document.shortTitle[locale]} · ${versionName(version.id, locale, t)}`} lead={section && `${section.number}. ${section.heading}`}>
        {!removed && <p className="mt-3 text-note font-semibold"><StandingLine document={document} version={version} locale={locale} day={day} about={`${href}#about-text`} /></p>}
      </PageHead>
      <div className="reading">
        <VersionNotice document={document} version={version} elections={datedElections(locale)} locale={locale} day={day} clause={clause.id} />
        {removed && <RemovedNotice at={at} removed={removed} locale={locale} />}
      </div>
      <div data-reading className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {LOCALES.map((language) => <ClauseText key={language} version={shown} clauseId={clause.id} language={language} locale={locale} href={`/${locale}/documents/${document.id}/${shown.id}`} slips={slips} gone={removed && { document, day }} />)}
      </div>
      <ClientMessages topics={['documents.reading']}><ReadingTools href={`/${locale}/documents/${document.id}/${shown.id}`} page={`${href}/${clause.id}`} locale={locale} {...readAct(document, shown)} /></ClientMessages>
      <ClauseHistory document={document} version={version} clauseId={clause.id} locale={locale} day={day} />
      <ClauseCalendar connections={clauseCalendar(at, locale)} locale={locale} removed={removed !== null} />
      <ClauseLinks at={at} shared={clauseArticles(at, locale)} locale={locale} />
      <ClauseCitation at={at} locale={locale} site={siteUrl()} day={day} title={name} />
      <ClauseNeighbours at={at} href={href} />
      <PrintFrame document={document} version={shown} locale={locale} address={`${siteUrl()}${href}/${clause.id}`} />
    </>
  );
}
