import { useTranslations } from 'next-intl';
import { Dated } from '@/components/ui/Dated';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';

type Props = { election: Election; locale: Locale };

/** The voting day, or that it is every day for a rehearsal. */
export function VotingDay({ election, locale }: Props) {
  const t = useTranslations('elections');
  return election.votingDay === 'today' ? t('votingDayToday') : <Dated value={election.votingDay} locale={locale} style="long" />;
}
