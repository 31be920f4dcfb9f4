import type { Locale } from '@/lib/locale';
import type { DecisionRef, Document, DocumentVersion } from './document';
import { clauseName, dayInText } from './names';

/**
 * How a clause is cited in writing: the act, the decisions that made this text, the clause.
 * The English form says that it is an unofficial translation.
 */
export function citeClause(document: Document, version: DocumentVersion, clauseId: string, locale: Locale): string {
  const made = textMadeBy(version, locale);
  const citation = `${document.title[locale]}${made ? ` (${made})` : ''}, ${clauseName(clauseId, locale)}`;
  return locale === 'az' ? `${citation}.` : `${citation} (unofficial translation).`;
}

/** Who adopted and last amended a text; null where neither is known. */
function textMadeBy({ adoptedBy, amendedBy }: DocumentVersion, locale: Locale): string | null {
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
