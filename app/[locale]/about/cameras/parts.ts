import type { Block, Inline } from '@/lib/page';

/** The page's words, and the places where something is put in: the shapes of the states before the list that explains them, the ledgers, the contact. */
export type Part = { kind: 'words'; blocks: Block[] } | { kind: 'states'; meanings: Inline[][] } | { kind: 'ledgers' | 'contact' };

/** Divides the page at the lines `{states}`, `{ledgers}` and `{contact}`. @throws Error when the list after `{states}` is missing */
export function partsOf(blocks: readonly Block[], states: number): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    const mark = markOf(block);
    if (mark === 'states') parts.push({ kind: 'states', meanings: [] });
    else if (mark) parts.push({ kind: mark });
    else if (last?.kind === 'states' && last.meanings.length === 0) last.meanings = itemsOf(block, states);
    else if (last?.kind === 'words') last.blocks.push(block);
    else parts.push({ kind: 'words', blocks: [block] });
  }
  return parts;
}

function markOf(block: Block): 'states' | 'ledgers' | 'contact' | null {
  if (block.kind !== 'paragraph') return null;
  const text = block.runs.map((run) => run.text).join('');
  return text === '{states}' ? 'states' : text === '{ledgers}' ? 'ledgers' : text === '{contact}' ? 'contact' : null;
}

function itemsOf(block: Block, states: number): Inline[][] {
  if (block.kind === 'list' && block.items.length === states) return block.items;
  throw new Error(`content/pages/cameras: after {states} there has to be a list of ${states} points, one for each state`);
}
