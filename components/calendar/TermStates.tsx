import { InlineScript } from '@/components/ui/InlineScript';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import type { Locale } from '@/lib/locale';
import { parseAt } from '@/lib/time/baku';
import { clockWords } from './clock-words';
import { paintTerms } from './paint-terms';
import { TermClock } from './TermClock';

type Props = { locale: Locale };

/** Sets the states of all terms above it before first paint, and keeps them. Once a page, after the last term. */
export async function TermStates({ locale }: Props) {
  const words = await clockWords(locale);
  return (
    <>
      <InlineScript run={paintTerms} args={[words, stateAt, bakuDaysUntil, parseAt]} />
      <TermClock words={words} />
    </>
  );
}
