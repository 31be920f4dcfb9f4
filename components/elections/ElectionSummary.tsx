import { useTranslations } from 'next-intl';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { camerasLine } from './camerasLine';
import { VotingDay } from './VotingDay';

type Props = { election: Election; locale: Locale };

/** One election in a list: name, voting day, and what the portal holds of it. */
export function ElectionSummary({ election, locale }: Props) {
  const t = useTranslations('elections');
  const cameras = camerasLine(election);
  const href = `/${locale}/elections/${election.id}`;
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-rule py-5 sm:grid-cols-[16rem_1fr]">
      <p className="border-l-4 border-accent pl-3 font-serif text-lead"><VotingDay election={election} locale={locale} /></p>
      <div>
        <h2 className="text-section"><a className="text-ink underline decoration-accent" href={href}>{election.name[locale]}</a></h2>
        <p className="mt-1">{t(cameras.key, cameras.values)}.</p>
        <p className="flex flex-wrap gap-x-6">
          {election.plan.status === 'published' && <a className="tap underline" href={`${href}/calendar`}>{t('openCalendar')}</a>}
          <a className="tap underline" href={`${href}/cameras`}>{t('openCameras')}</a>
        </p>
      </div>
    </li>
  );
}
