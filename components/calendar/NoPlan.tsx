import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';

type Props = { election: Election; locale: Locale; /** An election whose plan can be read. */ instead: Election | null };

/** The calendar of an election whose plan was not received: says so, and leads to what there is. */
export async function NoPlan({ election, locale, instead }: Props) {
  const [t, common] = [await getTranslations('calendar'), await getTranslations('common')];
  const elections = `/${locale}/elections`;
  const name = election.shortName[locale];
  const ways = [
    ...(instead ? [[`${elections}/${instead.id}/calendar`, t('noPlanCalendar', { election: instead.shortName[locale] })]] : []),
    ...(instead ? [[`${elections}/${election.id}/calendar/plan`, t('planner.fromNoPlan')]] : []),
    [`${elections}/${election.id}`, t('noPlanElection', { election: name })],
    [`${elections}/${election.id}/cameras`, t('noPlanCameras', { election: name })],
  ];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('elections'), href: elections }, { label: name, href: `${elections}/${election.id}` }, { label: t('title') }]} />
      <PageHead title={t('noPlan')} over={name} />
      <Notice><p>{election.plan.note?.[locale] ?? t('noPlanLead', { election: name })}</p></Notice>
      <p className="mt-6 font-semibold">{t('noPlanInstead')}</p>
      <ul>{ways.map(([href, label]) => <li key={href}><a className="tap underline" href={href}>{label}</a></li>)}</ul>
    </>
  );
}
