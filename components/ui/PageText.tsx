import type { Block, Inline } from '@/lib/page';

type Props = { blocks: readonly Block[] };

/** The words of a page from content/pages. */
export function PageText({ blocks }: Props) {
  return <div className="reading">{blocks.map((block, index) => <BlockOf key={index} block={block} />)}</div>;
}

function BlockOf({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h2 className="text-section mt-9 mb-2 border-t border-rule pt-5">{block.text}</h2>;
  if (block.kind === 'paragraph') return <p className="mt-3"><Runs runs={block.runs} /></p>;
  return <ul className="mt-3 grid list-['–_'] gap-2 pl-5">{block.items.map((runs, index) => <li key={index}><Runs runs={runs} /></li>)}</ul>;
}

function Runs({ runs }: { runs: readonly Inline[] }) {
  return runs.map((run, index) => {
    if (run.kind === 'link') return <a key={index} href={run.href}>{run.text}</a>;
    return run.kind === 'strong' ? <strong key={index}>{run.text}</strong> : <span key={index}>{run.text}</span>;
  });
}
