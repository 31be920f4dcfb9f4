import type { ReactNode } from 'react';
import { InlineScript } from '@/components/ui/InlineScript';
import type { PlainDate } from '@/lib/time/baku';
import { showByDay } from './show-by-day';

/** A content and the first day, in Baku, on which it is right. */
export type DayContent = { from: PlainDate; content: ReactNode };

type Props = { /** One of its kind on the page. */ id: string; /** In the order of their days; the first is right on the day on which the page is written. */ contents: readonly DayContent[]; as?: 'div' | 'span' };

/**
 * What depends on the reader's day, set before first paint. Without JavaScript the content of the day on which the page was
 * written is there; it says its dates, so it is not wrong later.
 */
export function ByDay({ id, contents: given, as: Tag = 'div' }: Props) {
  const contents = given.filter(({ content }, index) => index === 0 || content !== given[index - 1]?.content);
  if (contents.length <= 1) return contents[0]?.content ?? null;
  return (
    <>
      <Tag id={id}>
        {contents.map(({ from, content }, index) => <Tag key={from} data-from={from} hidden={index > 0} suppressHydrationWarning>{content}</Tag>)}
      </Tag>
      <InlineScript run={showByDay} args={[id]} />
    </>
  );
}
