import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { spellsFrom, type Standing } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ByDay } from './ByDay';

type Props = { document: Document; version: DocumentVersion; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate };

/** From when until when a text is or was in force, in one line; right on the reader's day. Nothing where its days are not known. */
export function StandingLine({ document, version, locale, day }: Props) {
  return <ByDay as="span" id="status" contents={spellsFrom(document, version, day).map(({ from, standing }) => ({ from, content: <Line standing={standing} locale={locale} /> }))} />;
}

async function Line({ standing, locale }: { standing: Standing; locale: Locale }) {
  const [t, standings] = [await getTranslations('documents'), await getTranslations('documents.standing')];
  if (standing.kind === 'undated') return null;
  const from = standing.from === null ? null : dayInText(standing.from, locale);
  if (standing.kind === 'future') return standings('lineFuture', { from: dayInText(standing.from, locale) });
  if (standing.kind === 'in-force' && standing.until === null) return t('inForceLine', { date: dayInText(standing.from, locale) });
  if (from === null || standing.until === null) return null;
  return standings(standing.kind === 'past' ? 'linePast' : 'lineUntil', { from, until: dayInText(standing.until, locale) });
}
