import type { Bilingual, Locale } from '@/lib/locale';
import type { Document, DocumentVersion } from './document';
import { dayInText, sentenceCase } from './names';
import { translationNotice } from './open-data';
import type { TextOrigin } from './origin';
import { countedFromDecision } from './standing';
import { inForceUntil } from './validity';

/** What parts the header and the closing line from the text. */
export const headerRule = '='.repeat(72);

/** The line before the signatures. */
export const signatureRule = '-'.repeat(24);

const labels: Readonly<Record<'document' | 'text' | 'status' | 'force' | 'page' | 'received' | 'note', Bilingual>> = {
  document: { az: 'Sənəd', en: 'Document' },
  text: { az: 'Mətn', en: 'Text' },
  status: { az: 'Status', en: 'Status' },
  force: { az: 'Qüvvədə', en: 'In force' },
  page: { az: 'Ünvan', en: 'Address' },
  received: { az: 'Mənbə', en: 'Source' },
  note: { az: 'Qeyd', en: 'Note' },
};

/**
 * One version in one language as plain text: a header that says what it is, then the act. A paragraph is one line, however
 * long, so that a phrase is found by any search and a phone breaks the lines itself; headings are underlined, the note of
 * adoption is indented, numbers stand as in the act.
 */
export function toPlainText(document: Document, version: DocumentVersion, locale: Locale, origin: TextOrigin): string {
  const { places, signatures } = version.texts[locale];
  const mark = locale === 'en' ? [translationNotice] : [];
  const blocks = places.map(({ place, text }) => {
    if (place === 'title') return underlined(text, '=');
    if (place === 'adoption') return `    ${text}`;
    if (place === 'signatures') return [signatureRule, ...signatures].join('\n\n');
    return place.startsWith('section ') ? underlined(text, '-') : text;
  });
  return `${[...mark, header(document, version, locale, origin), headerRule, ...blocks, headerRule, ...mark, origin.page].join('\n\n')}\n`;
}

function header(document: Document, version: DocumentVersion, locale: Locale, { page, received, sha256 }: TextOrigin): string {
  const official: Bilingual = { az: 'rəsmi mətn, sözbəsöz', en: 'unofficial translation' };
  const notes = [document.note, version.note].flatMap((note) => (note ? [note[locale]] : []));
  const lines: [keyof typeof labels, string][] = [
    ['document', document.title[locale]],
    ['text', sentenceCase(dayInText(version.id, locale), locale)],
    ['status', official[locale]],
    ['force', forceLine(document, version, locale)],
    ['page', page],
    ['received', `${received} (SHA-256 ${sha256})`],
    ...notes.map((note): [keyof typeof labels, string] => ['note', note]),
  ];
  return lines.map(([label, value]) => `${labels[label][locale]}: ${value}`).join('\n');
}

/** Written once and read at any time, so it names days and never says “now”. */
function forceLine(document: Document, version: DocumentVersion, locale: Locale): string {
  const from = version.inForceFrom;
  if (from === null) return locale === 'az' ? 'günü məlum deyil' : 'the day is not known';
  const until = inForceUntil(document, version);
  const days = until ? `${dayInText(from, locale)} – ${dayInText(until, locale)}` : locale === 'az' ? `${dayInText(from, 'az')} tarixindən` : `since ${dayInText(from, 'en')}`;
  if (!countedFromDecision(version)) return days;
  const counted: Bilingual = until
    ? { az: 'qərarların qəbul edildiyi günlər üzrə hesablanır', en: 'counted by the days of the decisions' }
    : { az: 'qərarın qəbul edildiyi gündən hesablanır', en: 'counted from the day of the decision' };
  return `${days} (${counted[locale]})`;
}

function underlined(text: string, sign: '=' | '-'): string {
  return `${text}\n${sign.repeat(Math.min(text.length, 60))}`;
}
