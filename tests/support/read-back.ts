import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { DocumentText } from '@/lib/documents/document';
import { documentJsonSchema, translationNotice } from '@/lib/documents/open-data';
import { parseDocumentText } from '@/lib/documents/parse';
import { headerRule, signatureRule } from '@/lib/documents/plain-text';
import type { Locale } from '@/lib/locale';

/** What every form of a text must give back. The order of title and adoption is the act's own where the form keeps it. */
export type ReadText = {
  title: string;
  adoption: string | null;
  preamble: string[];
  sections: { number: string; heading: string }[];
  clauses: { id: string; section: string | null; text: string }[];
  signatures: string[];
};

/** The same pieces of a parsed text. */
export function piecesOf({ title, adoption, preamble, sections, clauses, signatures }: DocumentText): ReadText {
  return {
    title, adoption, preamble: [...preamble], sections: sections.map(({ number, heading }) => ({ number, heading })),
    clauses: clauses.map(({ id, section, text }) => ({ id, section, text })), signatures: [...signatures],
  };
}

/** Reads a published Markdown file with the editor's own parser. */
export function readMarkdown(markdown: string, locale: Locale): ReadText {
  const { text, problems } = parseDocumentText(markdown.replace(`*${translationNotice}*\n\n`, ''), locale);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return piecesOf(text);
}

/** Reads a published JSON file. */
export function readJson(json: string): ReadText {
  const { title, adoption, preamble, sections, clauses, signatures } = documentJsonSchema.parse(JSON.parse(json));
  return { title, adoption, preamble, sections, clauses: clauses.map(({ id, section, text }) => ({ id, section, text })), signatures };
}

/** Reads a published plain text by what a reader sees: underlined headings, the indented note, numbers, the line before signatures. */
export function readPlainText(file: string): ReadText {
  const read: ReadText = { title: '', adoption: null, preamble: [], sections: [], clauses: [], signatures: [] };
  const [, body = ''] = file.split(`${headerRule}\n\n`);
  let signing = false;
  for (const block of body.replace(/\n+$/, '').split('\n\n')) {
    const [line = '', under = ''] = block.split('\n');
    const [, number = '', words = ''] = /^(\d+(?:\.\d+)*)\. (.*)$/u.exec(line) ?? [];
    if (block === signatureRule) signing = true;
    else if (signing) read.signatures.push(block);
    else if (/^=+$/.test(under)) read.title = line;
    else if (/^-+$/.test(under)) read.sections.push({ number, heading: words });
    else if (line.startsWith('    ') && under === '') read.adoption = block.trim();
    else if (number) read.clauses.push({ id: number, section: read.sections.at(-1)?.number ?? null, text: words });
    else read.preamble.push(block);
  }
  return read;
}

const akn = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };

/** Reads a published Akoma Ntoso file with libxml2; what is removed from the act or was added by the editor is no part of it. */
export function readAkomaNtoso(xml: string): ReadText {
  const file = XmlDocument.fromString(xml);
  try {
    const all = (path: string, from: XmlElement = file.root) => from.find(path, akn).filter((node) => node instanceof XmlElement);
    const words = (path: string, from?: XmlElement) => all(path, from).map(({ content }) => content);
    const number = (of: XmlElement) => (words('a:num', of)[0] ?? '').replace(/\.$/, '');
    return {
      title: words('//a:docTitle')[0] ?? '',
      adoption: words('//a:preface/a:p')[0] ?? null,
      preamble: words('//a:preamble/a:p'),
      sections: all('//a:section[not(@status)]').map((section) => ({ number: number(section), heading: words('a:heading', section)[0] ?? '' })),
      clauses: all('(//a:paragraph | //a:subparagraph)[not(@status)]').map((clause) => {
        const [section] = all('ancestor::a:section', clause);
        return { id: number(clause), section: section ? number(section) : null, text: words('a:content/a:p | a:intro/a:p', clause).join('\n') };
      }),
      signatures: words('//a:conclusions/a:p/a:signature'),
    };
  } finally {
    file.dispose();
  }
}
