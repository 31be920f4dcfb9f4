import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { datedElections } from '@/app/[locale]/documents/dated-elections';
import { documentMetadata } from '@/app/[locale]/documents/document-metadata';
import { pageLocale } from '@/app/page-locale';
import { paramsOrNone } from '@/app/static-params';
import { DocumentPage } from '@/components/documents/DocumentPage';
import { buildDay } from '@/server/clock';
import { downloadsOf } from '@/server/content/document-files';
import { loadDocument, loadDocuments } from '@/server/content/documents';
import { loadSlips } from '@/server/content/slips';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/documents/[document]/[version]'>;

export function generateStaticParams() {
  const params = loadDocuments().flatMap(({ id, versions }) => versions.map((version) => ({ document: id, version: version.id })));
  return paramsOrNone(params, { document: 'none', version: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, version } = find(await params);
  return document && version ? documentMetadata(document, version, await pageLocale()) : {};
}

export default async function VersionPage({ params }: Props) {
  const [locale, { document, version }] = [await pageLocale(), find(await params)];
  if (!document || !version) notFound();
  return <DocumentPage document={document} version={version} locale={locale} slips={loadSlips(version)} elections={datedElections(locale)} downloads={downloadsOf(document, version)} site={siteUrl()} day={buildDay()} />;
}

function find(params: { document: string; version: string }) {
  const document = loadDocument(params.document);
  return { document, version: document?.versions.find(({ id }) => id === params.version) };
}
