import { getTranslations } from 'next-intl/server';
import type { VersionComparison } from '@/lib/documents/change';
import { dayInText } from '@/lib/documents/names';
import { translationNotice } from '@/lib/documents/open-data';
import { printFrameCss } from '@/lib/documents/print-frame';
import type { Locale } from '@/lib/locale';

type Props = { comparison: VersionComparison; locale: Locale; /** Whole public address of the page. */ address: string };

/** Title, the two texts, address and sources on every printed page of a comparison; the mark of the translation only while English is shown. */
export async function ComparePrint({ comparison: { document, from, to }, locale, address }: Props) {
  const [t, documents] = [await getTranslations('documents.compare'), await getTranslations('documents')];
  const css = printFrameCss({
    title: `${document.shortTitle[locale]} · ${t('crumb')}`,
    status: [t('pair', { from: dayInText(from.id, locale), to: dayInText(to.id, locale) })],
    mark: locale === 'az' ? `${documents('unofficialText')} · ${translationNotice}` : translationNotice,
    source: [address, documents('downloadForms.madeFrom', { file: `${from.source}, ${to.source}` })],
    english: 'body:not(:has(#comparison[data-lang="az"]))',
  });
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
