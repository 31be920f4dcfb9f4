import { getTranslations } from 'next-intl/server';
import { Breadcrumbs, type Crumb } from '@/components/layout/Breadcrumbs';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; election: Election; /** Steps from the list of cameras on; none on the list itself. */ rest?: readonly Crumb[] };

/** The way to a page of an election's cameras: the same steps on each of them. */
export async function CameraTrail({ locale, election, rest = [] }: Props) {
  const [t, common] = [await getTranslations('cameras.find'), await getTranslations('common')];
  const [elections, list] = [`/${locale}/elections`, t('title')];
  const page = `${elections}/${election.id}`;
  return (
    <Breadcrumbs crumbs={[
      { label: common('home'), href: `/${locale}` }, { label: common('elections'), href: elections }, { label: election.shortName[locale], href: page },
      rest.length === 0 ? { label: list } : { label: list, href: `${page}/cameras` }, ...rest,
    ]} />
  );
}
