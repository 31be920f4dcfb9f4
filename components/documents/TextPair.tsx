import type { ReactNode } from 'react';

type Props = {
  /** Anchor of this piece. */
  id?: string;
  /** What hangs in the margin: the clause's number. */
  margin?: ReactNode;
  az: ReactNode;
  en: ReactNode;
  /** Stands under both, in the language of the page. */
  below?: ReactNode;
  /** The piece is no part of this text any more. */
  removed?: boolean;
  as?: 'div' | 'header';
};

/**
 * One piece of an act in both languages: below each other on phones, the official text first; side by side on wide
 * screens. `data-show` on the act hides one of them. Numbers hang in the margin from tablets on.
 */
export function TextPair({ id, margin, az, en, below, removed = false, as: Tag = 'div' }: Props) {
  return (
    <Tag id={id} data-removed={removed || undefined} className="group/clause grid gap-x-8 gap-y-2 py-2 sm:py-3 print:break-inside-avoid sm:grid-cols-[4rem_minmax(0,36rem)] lg:grid-cols-[4rem_minmax(0,1fr)_minmax(0,1fr)] lg:group-data-[show=az]/act:grid-cols-[4rem_minmax(0,36rem)] lg:group-data-[show=en]/act:grid-cols-[4rem_minmax(0,36rem)]">
      <div className={`empty:hidden sm:empty:block lg:row-span-1 ${below ? 'sm:row-span-3' : 'sm:row-span-2'}`}>{margin}</div>
      <div lang="az" className="official group-data-[show=en]/act:hidden">{az}</div>
      <div lang="en" className={`group-data-[show=az]/act:hidden ${removed ? '' : 'border-l-2 border-rule pl-3 group-data-[show=en]/act:border-0 group-data-[show=en]/act:pl-0 lg:border-0 lg:pl-0'}`}>{en}</div>
      {below && <div className="sm:col-start-2 lg:col-end-4 lg:group-data-[show=az]/act:col-end-3 lg:group-data-[show=en]/act:col-end-3">{below}</div>}
    </Tag>
  );
}
