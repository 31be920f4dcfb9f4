import type { Locale } from '@/lib/locale';
import { compareNumbers } from './cited';
import type { Clause, DocumentText, Place, Section } from './document';

/** Something wrong in a Markdown text, without the file's name. `field` is a place such as `clause 1.2`. */
export type TextProblem = { line: number; field: string | null; problem: string; remedy: string };

type Block = { line: number; text: string };
type Draft = { places: Place[]; preamble: string[]; sections: Section[]; clauses: Clause[]; signatures: string[]; problems: TextProblem[]; removed: readonly string[] };

const clausePattern = /^(\d+(?:\.\d+)*)\.\s+(.+)$/su;

/**
 * Reads the Markdown of one version in one language: `# title`, `> adoption`, preamble paragraphs, `## 1. section`,
 * clauses that begin with their number, and signatures after a line `---`. Title and adoption may change places, as
 * they do in the acts. What cannot be understood is listed in `problems`, never skipped in silence.
 * @param removed clauses of earlier texts that this one no longer has: their numbers are missing and were given to no other
 */
export function parseDocumentText(markdown: string, language: Locale, removed: readonly string[] = []): { text: DocumentText; problems: TextProblem[] } {
  const draft: Draft = { places: [], preamble: [], sections: [], clauses: [], signatures: [], problems: [], removed };
  let signing = false;
  for (const block of toBlocks(markdown)) {
    if (block.text === '---') signing = true;
    else if (signing) draft.signatures.push(block.text);
    else readBlock(block, draft);
    if (signing && block.text !== '---') addSignature(block, draft);
  }
  return { text: toText(draft, language), problems: draft.problems };
}

function readBlock(block: Block, draft: Draft): void {
  if (block.text.startsWith('## ')) readSection(block, draft);
  else if (block.text.startsWith('# ')) readOnce('title', { ...block, text: block.text.slice(2).trim() }, draft);
  else if (block.text.startsWith('>')) readOnce('adoption', { ...block, text: block.text.replace(/^>\s*/, '') }, draft);
  else if (/^(#|[-*+] |```|\||!\[|<)/.test(block.text)) {
    report(block, draft, `“${shorten(block.text)}” is no part of this format`, 'Use # title, > adoption, ## section, paragraphs and numbered clauses only');
  } else if (/^\d/.test(block.text)) readClause(block, draft);
  else readPreamble(block, draft);
}

function readOnce(place: 'title' | 'adoption', block: Block, draft: Draft): void {
  if (draft.places.some((known) => known.place === place)) {
    report(block, draft, `there is a second ${place}`, place === 'title' ? 'Keep one line that begins with #' : 'Join the lines that begin with > into one block', place);
  } else if (block.text === '') report(block, draft, `the ${place} is empty`, 'Write its words', place);
  else draft.places.push({ place, text: block.text, line: block.line });
}

function readSection(block: Block, draft: Draft): void {
  const match = /^## (\d+)\.\s+(.+)$/su.exec(block.text);
  if (!match) return report(block, draft, `“${shorten(block.text)}” is not a section heading`, 'Write ## 1. and the words of the heading');
  const [, number = '', heading = ''] = match;
  const expected = String(draft.sections.length + 1);
  if (number !== expected) report(block, draft, `section ${number} stands where section ${expected} is due`, 'Number the sections 1, 2, 3 … without gaps or repetitions', `section ${number}`);
  draft.sections.push({ number, heading, line: block.line });
  draft.places.push({ place: `section ${number}`, text: `${number}. ${heading}`, line: block.line });
}

function readClause(block: Block, draft: Draft): void {
  const match = clausePattern.exec(block.text);
  if (!match) return report(block, draft, `“${shorten(block.text)}” begins with a digit but is not a numbered clause`, 'Write the number, a full stop and a space before the words, for example 1.2. Words');
  const [, id = '', text = ''] = match;
  const section = draft.sections.at(-1)?.number ?? null;
  checkPosition(id, section, block, draft);
  draft.clauses.push({ id, section, text, line: block.line });
  draft.places.push({ place: `clause ${id}`, text: `${id}. ${text}`, line: block.line });
}

function checkPosition(id: string, section: string | null, block: Block, draft: Draft): void {
  const field = `clause ${id}`;
  const earlier = draft.clauses.find((clause) => clause.id === id);
  if (earlier) return report(block, draft, `clause ${id} stands twice; the first is on line ${earlier.line}`, 'Give each clause its own number', field);
  if (section !== null && id.split('.')[0] !== section) {
    return report(block, draft, `clause ${id} stands under section ${section}`, `Move it under section ${id.split('.')[0] ?? ''} or correct its number`, field);
  }
  const previous = draft.clauses.at(-1);
  if (previous && previous.section === section) {
    if (!follows(previous.id, id, draft.removed)) reportOrder(id, previous.id, block, draft);
  } else if (!isFirst(id, draft.removed)) {
    report(block, draft, `clause ${id} is the first of its section`, 'Begin each section with its first clause', field);
  }
}

/** Either the numbers go backwards, or one was skipped. */
function reportOrder(id: string, previous: string, block: Block, draft: Draft): void {
  if (compareNumbers(id, previous) < 0) {
    return report(block, draft, `clause ${id} comes after clause ${previous}: it is out of order`, 'Put the clauses in the order of their numbers, or correct the number', `clause ${id}`);
  }
  report(block, draft, `clause ${id} comes after clause ${previous}: a clause between them was skipped`, 'Add the clause that is missing, or correct the number; if an amendment removed it, list it under removedClauses in document.yaml', `clause ${id}`);
}

/** Whether a number may come after another, removed ones standing between them or not. */
function follows(previous: string, next: string, removed: readonly string[]): boolean {
  return isNext(previous, next) || removed.some((id) => isNext(previous, id) && follows(id, next, removed.filter((other) => other !== id)));
}

/** Whether a section may begin with a number: 2.1, or 2.2 where 2.1 was removed. */
function isFirst(id: string, removed: readonly string[]): boolean {
  const first = /^\d+(\.1)?$/;
  return first.test(id) || removed.some((other) => first.test(other) && other.split('.')[0] === id.split('.')[0] && follows(other, id, removed));
}

/** 1.2 → 1.3, 3.1 → 3.1.1, 3.1.4 → 3.2 */
function isNext(previous: string, next: string): boolean {
  const before = previous.split('.').map(Number);
  if (next === `${previous}.1`) return true;
  return before.some((_, depth) => [...before.slice(0, depth), (before[depth] ?? 0) + 1].join('.') === next);
}

function readPreamble(block: Block, draft: Draft): void {
  if (draft.clauses.length > 0 || draft.sections.length > 0) {
    return report(block, draft, `“${shorten(block.text)}” stands among the clauses but has no number`, 'Begin the paragraph with its clause number, or remove the empty line that cuts it off from its clause');
  }
  draft.preamble.push(block.text);
  draft.places.push({ place: `preamble ${draft.preamble.length}`, text: block.text, line: block.line });
}

function addSignature(block: Block, draft: Draft): void {
  const known = draft.places.find(({ place }) => place === 'signatures');
  if (known) known.text += ` ${block.text}`;
  else draft.places.push({ place: 'signatures', text: block.text, line: block.line });
}

function toText({ places, preamble, sections, clauses, signatures, problems }: Draft, language: Locale): DocumentText {
  const title = places.find(({ place }) => place === 'title')?.text ?? '';
  if (title === '') problems.unshift({ line: 1, field: 'title', problem: 'the title is missing', remedy: 'Write it in a line of its own that begins with #' });
  if (clauses.length === 0) problems.push({ line: 1, field: null, problem: 'there is no clause in this file', remedy: 'Write each clause as a paragraph that begins with its number' });
  const adoption = places.find(({ place }) => place === 'adoption')?.text ?? null;
  return { language, title, adoption, preamble, sections, clauses, signatures, places };
}

/** Paragraphs with the line they begin on; lines of one paragraph are joined by a space. */
function toBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [index, raw] of markdown.split(/\r?\n/).entries()) {
    const text = raw.replace(/\s+/gu, ' ').trim();
    if (text === '') { open = null; continue; }
    const alone = text === '---' || text.startsWith('#');
    if (open === null || alone) {
      blocks.push({ line: index + 1, text });
      open = alone ? null : blocks.at(-1) ?? null;
    } else open.text += ` ${open.text.startsWith('>') ? text.replace(/^>\s*/, '') : text}`;
  }
  return blocks;
}

function report({ line }: Block, draft: Draft, problem: string, remedy: string, field: string | null = null): void {
  draft.problems.push({ line, field, problem, remedy });
}

function shorten(text: string): string {
  return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}
