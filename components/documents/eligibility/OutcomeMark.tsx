import { useTranslations } from 'next-intl';
import type { Outcome } from '@/lib/documents/eligibility/findings';

type Props = { outcome: Outcome };

const SHAPES: Readonly<Record<Outcome, string>> = {
  met: 'M3 8.5 6.5 12 13 4.5', 'not-met': 'M4 4 12 12 M12 4 4 12', open: 'M2 8h3M6.5 8h3M11 8h3', 'not-computed': 'M8 2.5a5.5 5.5 0 1 0 .01 0',
};

/** What the answers say about a condition: a shape, a word, a colour. */
export function OutcomeMark({ outcome }: Props) {
  const t = useTranslations('eligibility.outcome');
  return (
    <p className="eligibility-outcome" data-outcome={outcome}>
      <OutcomeSign outcome={outcome} />
      {t(outcome)}
    </p>
  );
}

/** Its shape alone; the word has to stand beside it. */
export function OutcomeSign({ outcome }: Props) {
  return <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={SHAPES[outcome]} fill="none" stroke="currentColor" strokeWidth="2.4" /></svg>;
}
