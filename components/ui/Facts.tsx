import type { ReactNode } from 'react';

/** One line of a list of facts. */
export type Fact = { term: string; value: ReactNode };

type Props = { facts: readonly Fact[] };

/** Terms and their values, a rule between them. */
export function Facts({ facts }: Props) {
  return (
    <dl className="border-t border-rule">
      {facts.map(({ term, value }) => (
        <div key={term} className="grid gap-x-6 border-b border-rule py-2.5 sm:grid-cols-[14rem_1fr]">
          <dt className="text-note text-soft sm:text-base">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
