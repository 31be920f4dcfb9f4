import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { datedElections } from '@/app/[locale]/documents/dated-elections';
import { documentMetadata } from '@/app/[locale]/documents/document-metadata';
import { pageLocale } from '@/app/page-locale';
import { paramsOrNone } from '@/app/static-params';
import { DocumentPage } from '@/components/documents/DocumentPage';
import { currentVersion } from '@/lib/documents/validity';
import { buildDay } from '@/server/clock';
import { downloadsOf } from '@/server/content/document-files';
import { loadDocument, loadDocuments } from '@/server/content/documents';
import { loadSlips } from '@/server/content/slips';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/documents/[document]'>;

export function generateStaticParams() {
  return paramsOrNone(loadDocuments().map(({ id }) => ({ document: id })), { document: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = loadDocument((await params).document);
  return document ? documentMetadata(document, currentVersion(document, buildDay()), await pageLocale()) : {};
}

/**
 * The version in force on the day of the build: the same text as at its own address, which is the canonical one.
 * On a later day, when another has begun, its notice says so before first paint.
 */
export default async function CurrentDocumentPage({ params }: Props) {
  const [locale, document] = [await pageLocale(), loadDocument((await params).document)];
  if (!document) notFound();
  const version = currentVersion(document, buildDay());
  return <DocumentPage document={document} version={version} locale={locale} slips={loadSlips(version)} elections={datedElections(locale)} downloads={downloadsOf(document, version)} site={siteUrl()} day={buildDay()} />;
}
