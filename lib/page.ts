import { ContentError } from '@/lib/content-error';

/** A run of words inside a paragraph. */
export type Inline = { kind: 'text' | 'strong'; text: string } | { kind: 'link'; text: string; href: string };

/** A paragraph, a heading or a list of a page. */
export type Block = { kind: 'heading'; text: string } | { kind: 'paragraph'; runs: Inline[] } | { kind: 'list'; items: Inline[][] };

/** A page of plain words. */
export type Page = { title: string; blocks: Block[] };

/**
 * Reads the small part of Markdown that pages use: `# title`, `## heading`, paragraphs, `- lists`, `**strong**`, `[links](/az/…)`.
 * @throws ContentError when the first line is no title or a line is something else
 */
export function parsePage(markdown: string, file: string): Page {
  const lines = markdown.split('\n').map((line) => line.trim());
  const title = /^# (.+)$/.exec(lines[0] ?? '')?.[1];
  if (!title) throw new ContentError({ file, line: 1, field: null, problem: 'the page does not begin with its title', remedy: 'Write "# " and the title in the first line' });
  const blocks: Block[] = [];
  lines.slice(1).forEach((line, index) => {
    if (line === '') return;
    if (/^(#(?!# )|\d+\.\s|>|```|\|)/.test(line)) {
      throw new ContentError({ file, line: index + 2, field: null, problem: `pages do not use this: ${line.slice(0, 20)}`, remedy: 'Use "## heading", plain paragraphs and "- " lists' });
    }
    addLine(blocks, line);
  });
  return { title, blocks };
}

function addLine(blocks: Block[], line: string): void {
  const last = blocks.at(-1);
  if (line.startsWith('## ')) blocks.push({ kind: 'heading', text: line.slice(3) });
  else if (!line.startsWith('- ')) blocks.push({ kind: 'paragraph', runs: parseInline(line) });
  else if (last?.kind === 'list') last.items.push(parseInline(line.slice(2)));
  else blocks.push({ kind: 'list', items: [parseInline(line.slice(2))] });
}

function parseInline(text: string): Inline[] {
  return [...text.matchAll(/\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)|([^*[]+|.)/g)].map((match) => {
    if (match[1]) return { kind: 'strong', text: match[1] };
    if (match[2] && match[3]) return { kind: 'link', text: match[2], href: match[3] };
    return { kind: 'text', text: match[4] ?? '' };
  });
}
