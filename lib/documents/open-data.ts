import { z } from 'zod';
import type { Locale } from '@/lib/locale';
import type { Document, DocumentVersion } from './document';

/** The words that go with every copy of the translation. */
export const translationNotice = 'Unofficial translation. Only the Azerbaijani text is official.';

/** The file `/data/documents/{document}/{version}.{language}.json`. */
export const documentJsonSchema = z.strictObject({
  document: z.string().describe('Id of the document, as in its address'),
  version: z.string().describe('Day of the decision that made this text, or the year where the day is not known'),
  language: z.enum(['az', 'en']),
  status: z.enum(['official', 'unofficial-translation']),
  title: z.string(),
  adoption: z.string().nullable().describe('Who adopted and amended it, in the act’s own words; null where the text received has none'),
  preamble: z.array(z.string()).describe('Paragraphs before the first clause'),
  sections: z.array(z.strictObject({ number: z.string(), heading: z.string() })),
  clauses: z.array(z.strictObject({
    id: z.string().describe('The clause’s number, equal in both languages'),
    section: z.string().nullable().describe('Number of its section; null in acts without sections'),
    text: z.string(),
  })),
  signatures: z.array(z.string()),
});

/** What {@link documentJsonSchema} describes. */
export type DocumentJson = z.infer<typeof documentJsonSchema>;

/** One version in one language as open data. */
export function toDocumentJson(document: Document, version: DocumentVersion, locale: Locale): DocumentJson {
  const { title, adoption, preamble, sections, clauses, signatures } = version.texts[locale];
  return {
    document: document.id,
    version: version.id,
    language: locale,
    status: locale === 'az' ? 'official' : 'unofficial-translation',
    title,
    adoption,
    preamble: [...preamble],
    sections: sections.map(({ number, heading }) => ({ number, heading })),
    clauses: clauses.map(({ id, section, text }) => ({ id, section, text })),
    signatures: [...signatures],
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
