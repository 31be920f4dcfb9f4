import type { Locale } from '@/lib/locale';
import type { DecisionRef, Document, DocumentVersion } from './document';
import { fingerprint } from './fingerprint';
import { wordsOf } from './history';
import { clauseName, dayInText } from './names';

/**
 * How a clause is cited in writing: the act, the decisions that made this text, the clause, and the fingerprint of its
 * official words. The English form says that it is an unofficial translation.
 * @param clauseId a clause that the version has
 * @param gone the newer text from which the clause was removed, if it was: the citation says so
 */
export function citeClause(document: Document, version: DocumentVersion, clauseId: string, locale: Locale, gone: DocumentVersion | null = null): string {
  const made = textMadeBy(version, locale);
  const citation = `${document.title[locale]}${made ? ` (${made})` : ''}, ${clauseName(clauseId, locale)}${gone ? absentFrom(gone, locale) : ''}`;
  const mark = fingerprint(wordsOf(version, clauseId) ?? '');
  return locale === 'az' ? `${citation} (barmaq izi ${mark}).` : `${citation} (unofficial translation; fingerprint of the official words ${mark}).`;
}

function absentFrom(gone: DocumentVersion, locale: Locale): string {
  const day = dayInText(gone.id, locale);
  return locale === 'az' ? `, ${day} ${gone.id.length === 4 ? 'mətnində' : 'tarixli mətndə'} yoxdur` : `, not in the text of ${day}`;
}

/** Who adopted and last amended a text; null where neither is known. */
export function textMadeBy({ adoptedBy, amendedBy }: DocumentVersion, locale: Locale): string | null {
  if (adoptedBy.decision === null || adoptedBy.date === null) return null;
  const last = amendedBy.at(-1);
  if (locale === 'az') {
    const adopted = `Azərbaycan Respublikası Mərkəzi Seçki Komissiyasının ${decisionInText(adoptedBy, 'az')} Qərarı ilə təsdiq edilib`;
    return last ? `${adopted}, ${decisionInText(last, 'az')} Qərarla dəyişdirilib` : adopted;
  }
  const adopted = `approved by ${decisionInText(adoptedBy, 'en')} of the Central Election Commission of the Republic of Azerbaijan`;
  return last ? `${adopted}, as amended by ${decisionInText(last, 'en')}` : adopted;
}

function decisionInText({ decision, date }: DecisionRef, locale: Locale): string {
  const day = date === null ? null : dayInText(date, locale);
  if (locale === 'az') return [day && `${day} tarixli`, decision && `${decision} saylı`].filter(Boolean).join(' ');
  return [`Decision${decision ? ` No. ${decision}` : ''}`, day && `of ${day}`].filter(Boolean).join(' ');
}
