import { excerpt, highlight, type Run } from '@/lib/search/highlight';

type Props = { text: string; terms: readonly string[]; /** About how many characters to show; all when left out. */ length?: number };

/** A text with the letters that met the query marked. */
export function Marked({ text, terms, length }: Props) {
  const runs: Run[] = length === undefined ? highlight(text, terms) : excerpt(text, terms, length);
  return runs.map(({ text: words, marked }, index) => (marked ? <mark key={index} className="text-ink">{words}</mark> : words));
}
