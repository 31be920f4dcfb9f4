import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { spellsFrom } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ByDay } from './ByDay';
import { countedWords, standingLine } from './standing-words';

type Props = { document: Document; version: DocumentVersion; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate; /** Where the page says more about the text. */ about?: string };

/** From when until when a text is or was in force, in one line, and how its days are counted; right on the reader's day. Nothing where its days are not known. */
export async function StandingLine({ document, version, locale, day, about = '#about-text' }: Props) {
  const t = await getTranslations('documents');
  const counted = countedWords(document, version, t);
  return (
    <>
      <ByDay as="span" id="status" contents={spellsFrom(document, version, day).map(({ from, standing }) => ({ from, content: standingLine(standing, locale, t) }))} />
      {counted && <> <a className="tap font-normal underline" href={about}>({counted})</a></>}
    </>
  );
}
