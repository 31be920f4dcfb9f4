import { letter, type Passage, type Spot } from './text-words';

/** The terms of a text directive, not yet encoded. `end` is null where the words stand in one paragraph and are short. */
export type TextDirective = { prefix: string | null; start: string; end: string | null; suffix: string | null };

/** Where a browser finds a directive first. Paragraphs are folded already. */
export function findDirective(paragraphs: readonly string[], directive: TextDirective): Passage | null {
  const [start, end, prefix, suffix] = [fold(directive.start), directive.end && fold(directive.end), directive.prefix && fold(directive.prefix), directive.suffix && fold(directive.suffix)];
  for (const from of occurrences(paragraphs, start, { paragraph: 0, offset: 0 })) {
    if (prefix !== null && !followsOn(paragraphs, from, prefix)) continue;
    const opened = { ...from, offset: from.offset + start.length };
    if (end === null) {
      if (suffix === null || leadsOn(paragraphs, opened, suffix)) return { from, until: opened };
      continue;
    }
    for (const closing of occurrences(paragraphs, end, opened)) {
      const until = { ...closing, offset: closing.offset + end.length };
      if (suffix === null || leadsOn(paragraphs, until, suffix)) return { from, until };
    }
  }
  return null;
}

function* occurrences(paragraphs: readonly string[], words: string, begin: Spot): Generator<Spot> {
  for (let paragraph = begin.paragraph; paragraph < paragraphs.length; paragraph += 1) {
    const text = paragraphs[paragraph] ?? '';
    let offset = text.indexOf(words, paragraph === begin.paragraph ? begin.offset : 0);
    for (; offset >= 0; offset = text.indexOf(words, offset + 1)) {
      const bounded = !letter.test(text.charAt(offset - 1)) && !letter.test(text.charAt(offset + words.length));
      if (bounded) yield { paragraph, offset };
    }
  }
}

function followsOn(paragraphs: readonly string[], { paragraph, offset }: Spot, prefix: string): boolean {
  const own = (paragraphs[paragraph] ?? '').slice(0, offset).trimEnd();
  const text = own === '' ? (paragraphs[paragraph - 1] ?? '').trimEnd() : own;
  return text.endsWith(prefix) && !letter.test(text.charAt(text.length - prefix.length - 1));
}

function leadsOn(paragraphs: readonly string[], { paragraph, offset }: Spot, suffix: string): boolean {
  const own = (paragraphs[paragraph] ?? '').slice(offset).trimStart();
  const text = own === '' ? (paragraphs[paragraph + 1] ?? '').trimStart() : own;
  return text.startsWith(suffix) && !letter.test(text.charAt(suffix.length));
}

/** As loosely as browsers compare: without case and marks on letters; unit by unit, so that offsets stay. */
export function fold(text: string): string {
  return text.replace(/[^\u0000-\u007f]|[A-Z]/gu, (character) => (character.length > 1 ? character : (character.normalize('NFD').charAt(0).toLowerCase().charAt(0).replace('ı', 'i').replace('ə', 'e'))));
}
