import { getTranslations } from 'next-intl/server';
import type { Document, MissingText } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { electionsUnderMissingText } from '@/lib/documents/validity';
import type { Locale } from '@/lib/locale';

/** An election as far as texts in force on its voting day matter. */
export type DatedElection = { id: string; name: string; votingDay: string };

type Props = { document: Document; gaps: readonly MissingText[]; elections: readonly DatedElection[]; locale: Locale };

/** The stretches of time whose text was not received, and the elections that fell into them. */
export async function MissingTexts({ document, gaps, elections, locale }: Props) {
  const t = await getTranslations('documents');
  const under = electionsUnderMissingText(document, elections);
  return (
    <ul className="grid gap-1.5">
      {gaps.map((gap) => (
        <li key={gap.from}>
          {t('missingSpan', { from: dayInText(gap.from, locale), until: dayInText(gap.until, locale), decision: gap.amendedBy.decision ?? '–' })}.
          {under.filter((hit) => hit.gap === gap).map(({ election }) => (
            <span key={election.id}> {t('missingOn', { election: election.name, date: dayInText(election.votingDay, locale) })}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}
