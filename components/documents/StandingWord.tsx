import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { spellsFrom, type Standing } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ByDay } from './ByDay';

type Props = { document: Document; version: DocumentVersion; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate; /** Tells several lists on one page apart. */ list: string };

/** A few words in brackets after a version in a list: in force, until when, from when. Nothing for what is past or has no day. */
export async function StandingWord({ document, version, locale, day, list }: Props) {
  const [t, standings] = [await getTranslations('documents'), await getTranslations('documents.standing')];
  const words = (standing: Standing) => {
    if (standing.kind === 'future') return standings('wordFuture', { from: dayInText(standing.from, locale) });
    if (standing.kind !== 'in-force') return null;
    return standing.until === null ? t('inForce') : standings('wordUntil', { until: dayInText(standing.until, locale) });
  };
  const contents = spellsFrom(document, version, day).map(({ from, standing }) => {
    const told = words(standing);
    return { from, content: told === null ? null : <span className="text-soft"> ({told})</span> };
  });
  return <ByDay as="span" id={`${list}-${document.id}-${version.id}`} contents={contents} />;
}
