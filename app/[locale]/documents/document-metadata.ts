import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/page-metadata';
import { versionName } from '@/components/documents/versionName';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import type { Locale } from '@/lib/locale';

/** Title, description and the canonical address of a version; the address without a version is the same page. */
export async function documentMetadata(document: Document, version: DocumentVersion, locale: Locale): Promise<Metadata> {
  const t = await getTranslations('documents');
  const name = versionName(version.id, locale, t);
  return pageMetadata(locale, `/documents/${document.id}/${version.id}`, `${document.shortTitle[locale]}: ${name}`, `${document.title[locale]}. ${name}.`);
}
