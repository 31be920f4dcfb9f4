import type { DocumentText } from './document';
import { placeName } from './names';

/** Begins every place of a scaffold that somebody still has to write. No text that has it is published. */
export const placeholder = 'WRITE HERE';

/** The Markdown of a text nobody has yet, with one of everything it may have. @param sections whether the act has sections, as instructions do */
export function emptyText(sections: boolean, language: 'az' | 'en'): string {
  const of = language === 'az' ? '' : 'the translation of ';
  const number = sections ? ['1.1', '1.2'] : ['1', '2'];
  return `${[
    `# ${placeholder} ${of}the title, word for word as the act has it`,
    `> ${placeholder} ${of}the act's own words on who adopted it and by which decision; remove this paragraph where it has none`,
    `${placeholder} ${of}the paragraphs before the first clause; remove this one where there are none`,
    ...(sections ? [`## 1. ${placeholder} ${of}the heading of the first section`] : []),
    ...number.map((id) => `${id}. ${placeholder} ${of}the words of clause ${id}`),
    '---',
    `${placeholder} ${of}the signatures, each a paragraph; remove this paragraph and the line above where there are none`,
  ].join('\n\n')}\n`;
}

/** Words of an earlier translation that can stand as they are: by the name of their place, numbers included; signatures only all together. */
export type KnownWords = { places: ReadonlyMap<string, string>; signatures: readonly string[] | null };

/** The Markdown of a text with the places of another, each to be written unless its words are known. */
export function textLike({ places, signatures }: DocumentText, of: string, known: KnownWords = { places: new Map(), signatures: null }): string {
  return `${places.flatMap(({ place, text }) => {
    const number = /^(?:\d+\.)+ /u.exec(text)?.[0] ?? '';
    const words = known.places.get(place) ?? `${number}${placeholder} ${of}: ${placeName(place, 'en')}`;
    if (place === 'title') return [`# ${words}`];
    if (place === 'adoption') return [`> ${words}`];
    if (place === 'signatures') return ['---', ...(known.signatures ?? signatures.map((_, index) => `${placeholder} ${of}: signature ${index + 1}`))];
    return [place.startsWith('section ') ? `## ${words}` : words];
  }).join('\n\n')}\n`;
}
