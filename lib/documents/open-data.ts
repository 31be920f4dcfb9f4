import { z } from 'zod';
import type { Locale } from '@/lib/locale';
import type { Document, DocumentVersion } from './document';
import { fingerprint } from './fingerprint';
import type { TextOrigin } from './origin';
import { removedClauses } from './removed';
import { inForceUntil } from './validity';

/** The words that go with every copy of the translation. */
export const translationNotice = 'Unofficial translation. Only the Azerbaijani text is official.';

/** The file `/data/documents/{document}/{version}.{language}.json`. */
export const documentJsonSchema = z.strictObject({
  document: z.string().describe('Id of the document, as in its address'),
  version: z.string().describe('Day of the decision that made this text, or the year where the day is not known'),
  language: z.enum(['az', 'en']),
  status: z.enum(['official', 'unofficial-translation']),
  notice: z.string().nullable().describe('Words to show with any copy of the translation; null with the official text'),
  title: z.string(),
  adoption: z.string().nullable().describe('Who adopted and amended it, in the act’s own words; null where the text received has none'),
  preamble: z.array(z.string()).describe('Paragraphs before the first clause'),
  sections: z.array(z.strictObject({ number: z.string(), heading: z.string() })),
  clauses: z.array(z.strictObject({
    id: z.string().describe('The clause’s number, equal in both languages'),
    section: z.string().nullable().describe('Number of its section; null in acts without sections'),
    text: z.string(),
    fingerprint: z.string().regex(/^[0-9a-f]{8}$/).describe('First 8 hexadecimal digits of the SHA-256 of the official (Azerbaijani) words in UTF-8, without number and line end; equal in both languages'),
  })),
  signatures: z.array(z.string()),
  removed: z.array(z.string()).describe('Numbers of clauses that an earlier received text has and this one has not; no other clause takes them over'),
  inForce: z.strictObject({ from: z.string().nullable(), until: z.string().nullable() }).describe('First and last day on which this text counts, YYYY-MM-DD in Baku; null where no such day is known'),
  page: z.url().describe('Address of this text on the portal'),
  received: z.strictObject({ url: z.url(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).describe('The file it was made from, as it was received'),
});

/** What {@link documentJsonSchema} describes. */
export type DocumentJson = z.infer<typeof documentJsonSchema>;

/** One version in one language as open data. */
export function toDocumentJson(document: Document, version: DocumentVersion, locale: Locale, origin: TextOrigin): DocumentJson {
  const { title, adoption, preamble, sections, clauses, signatures } = version.texts[locale];
  const official = new Map(version.texts.az.clauses.map(({ id, text }) => [id, text]));
  return {
    document: document.id,
    version: version.id,
    language: locale,
    status: locale === 'az' ? 'official' : 'unofficial-translation',
    notice: locale === 'az' ? null : translationNotice,
    title,
    adoption,
    preamble: [...preamble],
    sections: sections.map(({ number, heading }) => ({ number, heading })),
    clauses: clauses.map(({ id, section, text }) => ({ id, section, text, fingerprint: fingerprint(official.get(id) ?? text) })),
    signatures: [...signatures],
    removed: removedClauses(document, version).map(({ clause }) => clause.id),
    inForce: { from: version.inForceFrom, until: inForceUntil(document, version) },
    page: origin.page,
    received: { url: origin.received, sha256: origin.sha256 },
  };
}

/** One version in one language as Markdown, in the form of the content files; the translation begins with its notice. */
export function toMarkdown(version: DocumentVersion, locale: Locale): string {
  const { places, signatures } = version.texts[locale];
  const blocks = places.flatMap(({ place, text }) => {
    if (place === 'title') return [`# ${text}`];
    if (place === 'adoption') return [`> ${text}`];
    if (place === 'signatures') return ['---', ...signatures];
    return [place.startsWith('section ') ? `## ${text}` : text];
  });
  const notice = locale === 'en' ? [`*${translationNotice}*`] : [];
  return `${[...notice, ...blocks].join('\n\n')}\n`;
}
