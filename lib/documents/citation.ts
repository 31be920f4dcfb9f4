import type { Locale } from '@/lib/locale';
import { officialLine } from './copied';
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

/** The English citation of a clause with its official words under it, for those who must quote what counts. Takes what {@link citeClause} takes. */
export function citeWithOfficialWords(document: Document, version: DocumentVersion, clauseId: string, gone: DocumentVersion | null = null): string {
  return `${citeClause(document, version, clauseId, 'en', gone)}\n\n${officialLine(wordsOf(version, clauseId) ?? '')}`;
}

function absentFrom(gone: DocumentVersion, locale: Locale): string {
  const day = dayInText(gone.id, locale);
  return locale === 'az' ? `, ${day} ${gone.id.length === 4 ? 'mətnində' : 'tarixli mətndə'} yoxdur` : `, not in the text of ${day}`;
}

/** Up to so many amendments are all named. */
const NAMED_AMENDMENTS = 3;

/** Who adopted and amended a text; null where its adoption is not known. Every amendment is named, because it is not known which made a change; of many the last. */
export function textMadeBy({ adoptedBy, amendedBy }: DocumentVersion, locale: Locale): string | null {
  if (adoptedBy.decision === null || adoptedBy.date === null) return null;
  const adopted = locale === 'az'
    ? `Azərbaycan Respublikası Mərkəzi Seçki Komissiyasının ${decisionInText(adoptedBy, 'az')} Qərarı ilə təsdiq edilib`
    : `approved by ${decisionInText(adoptedBy, 'en')} of the Central Election Commission of the Republic of Azerbaijan`;
  return [adopted, ...(amendedBy.length > 0 ? [textAmendedBy(amendedBy, locale)] : [])].join(', ');
}

/** @param amendedBy at least one, oldest first */
function textAmendedBy(amendedBy: readonly DecisionRef[], locale: Locale): string {
  const many = amendedBy.length > NAMED_AMENDMENTS;
  const named = (many ? amendedBy.slice(-1) : amendedBy).map((one) => decisionInText(one, locale));
  const list = [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(locale === 'az' ? ' və ' : ' and ');
  if (locale === 'en') return `as ${many ? 'last ' : ''}amended by ${list}`;
  return `${many ? 'sonuncu dəfə ' : ''}${list} ${named.length > 1 ? 'qərarlarla' : 'Qərarla'} dəyişdirilib`;
}

function decisionInText({ decision, date }: DecisionRef, locale: Locale): string {
  const day = date === null ? null : dayInText(date, locale);
  if (locale === 'az') return [day && `${day} tarixli`, decision && `${decision} saylı`].filter(Boolean).join(' ');
  return [`Decision${decision ? ` No. ${decision}` : ''}`, day && `of ${day}`].filter(Boolean).join(' ');
}
