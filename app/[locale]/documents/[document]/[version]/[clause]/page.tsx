import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { datedElections } from '@/app/[locale]/documents/dated-elections';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { ClauseCitation } from '@/components/documents/ClauseCitation';
import { ClauseLinks } from '@/components/documents/ClauseLinks';
import { ClauseNeighbours } from '@/components/documents/ClauseNeighbours';
import { ClauseText } from '@/components/documents/ClauseText';
import { VersionNotice } from '@/components/documents/VersionNotice';
import { versionName } from '@/components/documents/versionName';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { clauseName, sentenceCase } from '@/lib/documents/names';
import { LOCALES } from '@/lib/locale';
import { loadDocument, loadDocuments } from '@/server/content/documents';
import { loadSlips } from '@/server/content/slips';

type Props = PageProps<'/[locale]/documents/[document]/[version]/[clause]'>;

export function generateStaticParams() {
  const params = loadDocuments().flatMap(({ id, versions }) => versions.flatMap((version) => (
    version.texts.az.clauses.map((clause) => ({ document: id, version: version.id, clause: clause.id }))
  )));
  return paramsOrNone(params, { document: 'none', version: 'none', clause: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [found, locale, t] = [find(await params), await pageLocale(), await getTranslations('documents')];
  if (!found) return {};
  const { document, version, clause } = found;
  const title = `${sentenceCase(clauseName(clause.id, locale), locale)}, ${document.shortTitle[locale]}, ${versionName(version.id, locale, t)}`;
  const text = version.texts[locale].clauses.find(({ id }) => id === clause.id)?.text ?? '';
  return pageMetadata(locale, `/documents/${document.id}/${version.id}/${clause.id}`, title, text.length > 200 ? `${text.slice(0, 199)}…` : text);
}

export default async function ClausePage({ params }: Props) {
  const [found, locale, t, common] = [find(await params), await pageLocale(), await getTranslations('documents'), await getTranslations('common')];
  if (!found) notFound();
  const { document, version, clause } = found;
  const href = `/${locale}/documents/${document.id}/${version.id}`;
  const name = sentenceCase(clauseName(clause.id, locale), locale);
  const section = version.texts[locale].sections.find(({ number }) => number === clause.section);
  const slips = loadSlips(version);
  return (
    <>
      <Breadcrumbs crumbs={[
        { label: common('home'), href: `/${locale}` }, { label: t('title'), href: `/${locale}/documents` },
        { label: document.shortTitle[locale], href: `/${locale}/documents/${document.id}` }, { label: versionName(version.id, locale, t), href }, { label: clause.id },
      ]} />
      <PageHead title={name} over={`${document.shortTitle[locale]} · ${versionName(version.id, locale, t)}`} lead={section && `${section.number}. ${section.heading}`} />
      <div className="reading"><VersionNotice document={document} version={version} elections={datedElections(locale)} locale={locale} clause={clause.id} /></div>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {LOCALES.map((language) => <ClauseText key={language} version={version} clauseId={clause.id} language={language} locale={locale} href={href} slips={slips} />)}
      </div>
      <ClauseCitation document={document} version={version} clauseId={clause.id} locale={locale} />
      <ClauseLinks document={document} version={version} clause={clause} locale={locale} />
      <ClauseNeighbours version={version} clauseId={clause.id} href={href} />
    </>
  );
}

function find(params: { document: string; version: string; clause: string }) {
  const document = loadDocument(params.document);
  const version = document?.versions.find(({ id }) => id === params.version);
  const clause = version?.texts.az.clauses.find(({ id }) => id === params.clause);
  return document && version && clause ? { document, version, clause } : null;
}
