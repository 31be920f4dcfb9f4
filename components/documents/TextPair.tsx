import type { ReactNode } from 'react';

type Props = {
  /** Anchor of this piece. */
  id?: string;
  /** What hangs in the margin: the clause's number. */
  margin?: ReactNode;
  az: ReactNode;
  en: ReactNode;
  as?: 'div' | 'header';
};

/**
 * One piece of an act in both languages: below each other on phones, the official text first; side by side on wide
 * screens. `data-show="az"` on the act hides the translation. Numbers hang in the margin from tablets on.
 */
export function TextPair({ id, margin, az, en, as: Tag = 'div' }: Props) {
  return (
    <Tag id={id} className="group/clause grid gap-x-8 gap-y-2 py-2 sm:py-3 print:break-inside-avoid sm:grid-cols-[4rem_minmax(0,36rem)] lg:grid-cols-[4rem_minmax(0,1fr)_minmax(0,1fr)] lg:group-data-[show=az]/act:grid-cols-[4rem_minmax(0,36rem)]">
      <div className="empty:hidden sm:empty:block sm:row-span-2 lg:row-span-1">{margin}</div>
      <div lang="az" className="official">{az}</div>
      <div lang="en" className="border-l-2 border-rule pl-3 group-data-[show=az]/act:hidden lg:border-0 lg:pl-0">{en}</div>
    </Tag>
  );
}
