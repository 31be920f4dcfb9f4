import type { ReactNode } from 'react';

type Props = { title: string; /** A line above the title: what this belongs to. */ over?: ReactNode; lead?: ReactNode; children?: ReactNode };

/** The title block of a page. */
export function PageHead({ title, over, lead, children }: Props) {
  return (
    <header className="mb-8 border-b-2 border-ink pb-5">
      {over && <div className="mb-1 text-note text-soft">{over}</div>}
      <h1 className="text-title max-w-[22em]">{title}</h1>
      {lead && <div className="mt-3 max-w-[42rem] text-lead text-soft">{lead}</div>}
      {children}
    </header>
  );
}
