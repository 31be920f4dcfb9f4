import type { ReactNode } from 'react';

type Props = { children: ReactNode; tone?: 'plain' | 'warning'; title?: string };

/** A sentence or two a reader must not miss: a rule on the left, no box. */
export function Notice({ children, tone = 'plain', title }: Props) {
  const edge = tone === 'warning' ? 'border-frozen' : 'border-accent';
  return (
    <div className={`my-4 border-l-4 ${edge} py-1 pl-4`} role="note">
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
