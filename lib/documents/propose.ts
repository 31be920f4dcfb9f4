import { compareNumbers } from './cited';

/** A paragraph as a received text has it: `number` is null where it has none; `parts` are its pieces between blank lines. */
type Block = { number: string | null; heading: boolean; parts: string[] };

const numbered = /^\s*(\d+(?:\.\d+)*)\.\s+(\S.*)$/u;
/** Words with which the title of an act ends, spaced out or not. Source: the acts received. */
const titleEnd = /(?:T\s*Ə\s*L\s*İ\s*M\s*A\s*T|Q\s*Ə\s*R\s*A\s*R|Q\s*A\s*Y\s*D\s*A\s*L\s*A\s*R)(?:\s*I)?[\s*]*$/u;
/** How a note of adoption speaks. */
const adopted = /təsdiq\s+edil|qəbul\s+edil|dəyişiklik/iu;

/**
 * A Markdown text in the form of the content files, made from a received plain text: its words in their order, none of
 * them changed, divided into title, note of adoption, introduction, sections, clauses and signatures. It is a proposal:
 * where one piece ends and the next begins is for an editor to look over.
 */
export function proposeMarkdown(received: string): string {
  const blocks = toBlocks(received.split(/\r?\n/));
  const first = blocks.findIndex(({ number }) => number !== null);
  const [front, rest] = first < 0 ? [blocks, []] : [blocks.slice(0, first), blocks.slice(first)];
  const signatures = signaturesOf(rest.at(-1));
  const body = rest.map(({ number, heading, parts }) => `${heading ? '## ' : ''}${number}. ${parts.join(' ')}`);
  return `${[...frontMatter(front.flatMap(({ parts }) => parts)), ...body, ...(signatures.length > 0 ? ['---', ...signatures] : [])].join('\n\n')}\n`;
}

/** A number begins a block when it can come after the one before it; a line that only happens to begin with one goes on. */
function toBlocks(lines: readonly string[]): Block[] {
  const sections = lines.some((line) => numbered.exec(line)?.[1]?.includes('.'));
  const blocks: Block[] = [{ number: null, heading: false, parts: [] }];
  let apart = true;
  for (const line of lines) {
    const words = line.replace(/\s+/gu, ' ').trim();
    if (words === '') { apart = true; continue; }
    const [, number = null, rest = words] = numbered.exec(line) ?? [];
    const open = blocks.at(-1);
    if (number !== null && mayFollow(number, blocks, sections)) {
      blocks.push({ number, heading: sections && !number.includes('.'), parts: [rest.replace(/\s+/gu, ' ').trim()] });
    } else if (open && (open.parts.length === 0 || (apart && !goesOn(open.parts.at(-1) ?? '', words)))) open.parts.push(words);
    else open?.parts.push(`${open.parts.pop() ?? ''} ${words}`);
    apart = false;
  }
  return blocks.filter(({ parts }) => parts.length > 0);
}

/** A blank line in the middle of a sentence comes from the page, not from the act. */
function goesOn(before: string, words: string): boolean {
  return /[^.!?:;]$/u.test(before) && /^\p{Ll}/u.test(words);
}

function mayFollow(number: string, blocks: readonly Block[], sections: boolean): boolean {
  const heads = blocks.filter(({ heading }) => heading).length;
  if (sections && !number.includes('.')) return Number(number) === heads + 1;
  const last = blocks.findLast((block) => block.number !== null && !block.heading)?.number;
  if (sections && heads > 0 && number.split('.')[0] !== String(heads)) return false;
  return last === undefined || last === null || compareNumbers(number, last) > 0;
}

/** The paragraphs before the first number: the title ends with the name of its kind, or with the first paragraph that is no note of adoption. */
function frontMatter(paragraphs: readonly string[]): string[] {
  const named = paragraphs.findIndex((words) => titleEnd.test(words));
  const begin = paragraphs.findIndex((words) => !adopted.test(words) || titleEnd.test(words));
  const end = named >= begin ? named : begin;
  const notes = (some: readonly string[]) => some.map((words) => (adopted.test(words) && words.length < 400 ? `> ${words}` : words));
  if (begin < 0) return notes(paragraphs);
  const [next, ...others] = paragraphs.slice(end + 1);
  return [...notes(paragraphs.slice(0, begin)), `# ${paragraphs.slice(begin, end + 1).join(' ')}`, ...(next === undefined ? [] : begin > 0 ? [next] : notes([next])), ...others];
}

/** What stands after the end of the last clause. Takes it away from the clause. */
function signaturesOf(last: Block | undefined): string[] {
  const end = last?.parts.findIndex((part) => /[.!?]$/u.test(part)) ?? -1;
  return last && end >= 0 ? last.parts.splice(end + 1) : [];
}
