import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Facts } from '@/components/ui/Facts';
import type { Constituency } from '@/lib/cameras/constituency';
import type { Precinct } from '@/lib/cameras/precinct';
import { isApproximate } from '@/lib/cameras/precinct-id';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; election: Election; precinct: Precinct; constituency: Constituency | undefined; base: string };

/** Where the polling station is, as far as it is known, and how surely. */
export async function CameraPlace({ locale, election, precinct, constituency, base }: Props) {
  const t = await getTranslations('cameras.camera');
  const name = constituency?.name;
  const unsure = constituency && constituency.certainty !== 'confirmed' ? t(`certainty.${constituency.certainty}`) : null;
  const facts: { term: string; value: ReactNode }[] = [
    { term: t('constituency'), value: <><a href={`${base}/${precinct.constituency}`} lang={name ? 'az' : undefined}>{precinct.constituency}{name && ` ${name}`}</a>{unsure && <Note>{unsure}</Note>}</> },
    { term: t('station'), value: precinct.name ?? precinct.address ? <span lang="az">{[precinct.name, precinct.address].filter(Boolean).join(', ')}</span> : t('stationUnknown') },
    { term: t('position'), value: <Position precinct={precinct} constituency={constituency} map={`${base}?sel=${precinct.id}`} words={{ map: t('onMap'), unknown: t('positionUnknown'), approximate: t('approximate', { place: constituency?.place ?? '' }), exact: t('exact') }} /> },
    ...(precinct.formerly.length > 0 ? [{ term: t('formerly'), value: precinct.formerly.join(', ').replaceAll('-', '/') }] : []),
    { term: t('election'), value: <a href={`/${locale}/elections/${election.id}`}>{election.name[locale]}</a> },
  ];
  return <Facts facts={facts} />;
}

type PositionProps = { precinct: Precinct; constituency: Constituency | undefined; map: string; words: { map: string; unknown: string; approximate: string; exact: string } };

function Position({ precinct, map, words }: PositionProps) {
  if (precinct.lat === null) return words.unknown;
  return <><a href={map}>{words.map}</a><Note>{isApproximate(precinct.position) ? words.approximate : words.exact}</Note></>;
}

function Note({ children }: { children: ReactNode }) {
  return <span className="block text-note text-soft">{children}</span>;
}
