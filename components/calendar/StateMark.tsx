import type { Span, TermState } from '@/lib/calendar/state';
import './state.css';

type Props = { state: TermState; /** The state in the page's language. */ word: string };

/** A state as a shape, a word and a colour. The shapes are borders: they survive print, greyscale and forced colours. */
export function StateMark({ state, word }: Props) {
  return <span className="term-state" data-state={state}>{word}</span>;
}

/** The same mark, left empty for {@link paintTerms}; without JavaScript nothing is said about the clock. */
export function ClockedStateMark({ startMs, endMs }: Span) {
  return <span className="term-state" data-term data-start={startMs ?? undefined} data-end={endMs ?? undefined} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
