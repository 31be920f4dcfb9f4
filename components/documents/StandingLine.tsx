import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { spellsFrom } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ByDay } from './ByDay';
import { standingLine } from './standing-words';

type Props = { document: Document; version: DocumentVersion; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate };

/** From when until when a text is or was in force, in one line; right on the reader's day. Nothing where its days are not known. */
export async function StandingLine({ document, version, locale, day }: Props) {
  const t = await getTranslations('documents');
  return <ByDay as="span" id="status" contents={spellsFrom(document, version, day).map(({ from, standing }) => ({ from, content: standingLine(standing, locale, t) }))} />;
}
