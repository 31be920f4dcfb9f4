import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { translationNotice } from '@/lib/documents/open-data';
import { printFrameCss } from '@/lib/documents/print-frame';
import { inForceUntil } from '@/lib/documents/validity';
import type { Locale } from '@/lib/locale';
import { countedWords } from './standing-words';
import { versionName } from './versionName';

type Props = { document: Document; version: DocumentVersion; locale: Locale; /** Whole public address of the page. */ address: string };

/** Title, version, status, source and the mark of the translation on every printed page; the mark only while English is shown. */
export async function PrintFrame({ document, version, locale, address }: Props) {
  const t = await getTranslations('documents');
  const [from, until] = [version.inForceFrom, inForceUntil(document, version)];
  const counted = countedWords(document, version, t);
  const css = printFrameCss({
    title: `${document.shortTitle[locale]} · ${versionName(version.id, locale, t)}`,
    status: [from === null ? t('downloadForms.dayUnknown') : until
      ? `${t('inForceFrom')}: ${t('inForceBetween', { from: dayInText(from, locale), until: dayInText(until, locale) })}`
      : `${t('inForceFrom')}: ${t('inForceSince', { from: dayInText(from, locale) })}`, ...(counted ? [counted] : [])],
    mark: locale === 'az' ? `${t('unofficialText')} · ${translationNotice}` : translationNotice,
    source: [address, t('downloadForms.madeFrom', { file: version.source })],
    english: 'body:not(:has(#act[data-show="az"]))',
  });
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
