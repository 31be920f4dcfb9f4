import type { useTranslations } from 'next-intl';
import type { Document, DocumentVersion, MissingText } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { countedFromDecision, standingOn, type Standing } from '@/lib/documents/standing';
import { inForceUntil } from '@/lib/documents/validity';
import type { Locale } from '@/lib/locale';
import { addDays, type PlainDate } from '@/lib/time/baku';

type Words = ReturnType<typeof useTranslations<'documents'>>;

/** A notice above a text: what a reader of it must know, and the text to read instead. `gaps`: the texts between the two that were not received. */
export type StandingNoticeWords = { tone: 'plain' | 'warning'; title: string; sentences: readonly string[]; link: { words: string; to: DocumentVersion } | null; gaps: readonly MissingText[] };

type Given = { document: Document; version: DocumentVersion; standing: Standing; /** The first day on which the version stands so. */ day: PlainDate; locale: Locale; t: Words };

/** From when until when a text is or was in force, in one line; null where its days are not known. Names its dates, so it is not wrong on a later day. */
export function standingLine(standing: Standing, locale: Locale, t: Words): string | null {
  if (standing.kind === 'undated' || standing.from === null) return null;
  const from = dayInText(standing.from, locale);
  if (standing.kind === 'future') return t('standing.lineFuture', { from });
  if (standing.until === null) return standing.kind === 'in-force' ? t('inForceLine', { date: from }) : null;
  return t(standing.kind === 'past' ? 'standing.linePast' : 'standing.lineUntil', { from, until: dayInText(standing.until, locale) });
}

/** That the days of a text are those of decisions, not of publication; null where they are not, or not known. */
export function countedWords(document: Document, version: DocumentVersion, t: Words): string | null {
  if (!countedFromDecision(version)) return null;
  return t(inForceUntil(document, version) === null ? 'standing.counted' : 'standing.countedBoth');
}

/** How a text stands in a few words, for brackets after a version in a list; null for what is past or has no day. */
export function standingWord(standing: Standing, locale: Locale, t: Words): string | null {
  if (standing.kind === 'future') return t('standing.wordFuture', { from: dayInText(standing.from, locale) });
  if (standing.kind !== 'in-force') return null;
  return standing.until === null ? t('inForce') : t('standing.wordUntil', { until: dayInText(standing.until, locale) });
}

/** The notice above a text that is past, to come or soon replaced; null for one that simply is in force, or whose days are not known. */
export function standingNotice(given: Given): StandingNoticeWords | null {
  const { standing } = given;
  if (standing.kind === 'undated') return null;
  if (standing.kind === 'past') return pastNotice(given, standing);
  return standing.kind === 'future' ? futureNotice(given, standing) : endingNotice(given, standing);
}

function pastNotice({ document, version, day, locale, t }: Given, { from, until, current }: Extract<Standing, { kind: 'past' }>): StandingNoticeWords {
  const inForce = standingOn(document, current, day).kind === 'in-force';
  const date = dayInText(version.id, locale);
  const other = dayInText(current.id, locale);
  return {
    tone: 'warning', title: t('outdatedTitle'),
    sentences: [
      from && until ? t('standing.past', { date, from: dayInText(from, locale), until: dayInText(until, locale) }) : t('outdated', { date }),
      ...(inForce ? [] : [t('standing.nowMissing')]),
    ],
    link: current === version ? null : { words: inForce ? t('toInForce', { date: other }) : t('standing.newest', { date: other }), to: current },
    gaps: document.notReceived.filter((gap) => gap.from > (version.inForceFrom ?? version.id) && gap.from <= day),
  };
}

function futureNotice({ version, locale, t }: Given, { from, current }: Extract<Standing, { kind: 'future' }>): StandingNoticeWords {
  return {
    tone: 'warning', title: t('standing.futureTitle', { from: dayInText(from, locale) }), gaps: [],
    sentences: [t(current ? 'standing.future' : 'standing.futureAlone', { date: dayInText(version.id, locale) })],
    link: current && { words: t('standing.untilThen', { date: dayInText(current.id, locale) }), to: current },
  };
}

function endingNotice({ locale, t }: Given, { until, next }: Extract<Standing, { kind: 'in-force' }>): StandingNoticeWords | null {
  if (until === null) return null;
  return {
    tone: 'plain', title: t('standing.untilTitle', { until: dayInText(until, locale) }), gaps: [],
    sentences: next ? [] : [t('standing.nextMissing')],
    link: next && { words: t('standing.next', { from: dayInText(addDays(until, 1), locale), date: dayInText(next.id, locale) }), to: next },
  };
}
