import type { TermState } from '@/lib/calendar/state';
import './state.css';

type Props = { state: TermState; /** The state in the page's language. */ word: string };

/** A state as a shape, a word and a colour. The shapes are borders: they survive print, greyscale and forced colours. */
export function StateMark({ state, word }: Props) {
  return <span className="term-state" data-state={state}>{word}</span>;
}
