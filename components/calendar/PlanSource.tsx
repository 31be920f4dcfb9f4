import { getTranslations } from 'next-intl/server';
import { Dated } from '@/components/ui/Dated';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';

type Props = { election: Election; locale: Locale; votingDay: PlainDate; /** Address of the page, for paper. */ address: string };

/** Where the plan comes from, when voting day is, and in English that the translation is ours. */
export async function PlanSource({ election, locale, votingDay, address }: Props) {
  const [t, common] = [await getTranslations('calendar'), await getTranslations('common')];
  const { decision, adopted } = election.plan;
  return (
    <div className="mt-3 max-w-[42rem] text-soft">
      <p className="font-semibold text-ink">{common('votingDay')}: <Dated value={votingDay} locale={locale} style="long" /></p>
      {decision && adopted && <p className="text-note">{t('adoptedBy', { decision, date: formatDate(adopted, locale) })}</p>}
      {locale === 'en' && <p className="text-note">{common('unofficialLong')}</p>}
      <p className="hidden text-note print:block">{address}</p>
    </div>
  );
}
