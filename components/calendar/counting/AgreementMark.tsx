import type { Agreement } from '@/lib/calendar/rules/compare';

type Props = { agreement: Agreement; /** The agreement in the page's language. */ word: string };

const SIGNS = { 'agrees': '=', 'differs': '≠', 'not-comparable': '–' } as const;

/** Agreement as a sign and a word; the sign is not read out. */
export function AgreementMark({ agreement, word }: Props) {
  return <span className={agreement === 'differs' ? 'font-semibold' : ''}><span aria-hidden className="inline-block w-5 font-semibold">{SIGNS[agreement]}</span>{word}</span>;
}
