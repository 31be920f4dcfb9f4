import type { Published } from '@/lib/calendar/schema';
import type { TermState } from '@/lib/calendar/state';
import type { Locale } from '@/lib/locale';
import { StateMark } from './StateMark';
import { TermDate } from './TermDate';

type Props = {
  locale: Locale;
  /** The row's page, with the term as anchor. */
  href: string;
  number: number;
  action: string;
  published: Published;
  /** Null until the clock is known. */
  state: { state: TermState; word: string } | null;
};

/** One term on one line, for lists outside the calendar: number, what, when, state. */
export function TermLine({ locale, href, number, action, published, state }: Props) {
  return (
    <li className="border-t border-rule">
      <a href={href} className="group grid grid-cols-[2.75rem_1fr] items-baseline gap-x-2 py-3 text-ink no-underline">
        <span className="figures font-serif text-2xl leading-none font-semibold text-accent">{number}</span>
        <span>
          <span className="line-clamp-3 group-hover:underline">{action}</span>
          <span className="mt-1 flex flex-wrap gap-x-4 text-note text-soft">
            {state && <StateMark state={state.state} word={state.word} />}
            <span><TermDate published={published} locale={locale} /></span>
          </span>
        </span>
      </a>
    </li>
  );
}
