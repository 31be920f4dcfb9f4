import type { ReactNode } from 'react';

type Props = { summary: ReactNode; children: ReactNode };

/** What is long stands folded on screen and whole on paper. */
export function Fold({ summary, children }: Props) {
  return (
    <details className="eligibility-fold">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
