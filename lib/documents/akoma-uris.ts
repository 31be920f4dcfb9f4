import type { Locale } from '@/lib/locale';
import type { DecisionRef, Document, DocumentVersion } from './document';

/** Who wrote, as the `references` of the file name them. */
export const commission = '#msk';

/** Who published and translated. */
export const portal = '#portal';

/** ISO 639-2 codes, as the Akoma Ntoso naming convention asks for. */
export const languageCode: Readonly<Record<Locale, string>> = { az: 'aze', en: 'eng' };

/**
 * The address of an act whatever its text: country, kind of document, its subtype, author, day or year, number or name.
 * Source: OASIS Akoma Ntoso Naming Convention Version 1.0, section 4.5.
 */
export function workUri(document: Document, version: DocumentVersion): string {
  return `/akn/az/act/${document.kind}/msk/${version.adoptedBy.date ?? version.id}/${version.adoptedBy.decision?.replace('/', '-') ?? document.id}`;
}

/** The address of one text of it in one language. Source: the same, section 4.6. */
export function expressionUri(document: Document, version: DocumentVersion, locale: Locale): string {
  return `${workUri(document, version)}/${languageCode[locale]}@${version.id}`;
}

/** The address of a decision of the commission, or null where its number or its day is not known. */
export function decisionUri({ decision, date }: DecisionRef): string | null {
  return decision && date ? `/akn/az/act/decision/msk/${date}/${decision.replace('/', '-')}` : null;
}
