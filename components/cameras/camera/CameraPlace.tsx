import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
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
  const building = [precinct.name, precinct.address].filter(Boolean).join(', ');
  const approximate = isApproximate(precinct.position) ? t('approximate', { place: constituency?.place ?? '–' }) : t('exact');
  return (
    <dl className="border-t border-rule">
      <Row term={t('constituency')} note={constituency && constituency.certainty !== 'confirmed' ? t(`certainty.${constituency.certainty}`) : null}>
        <a href={`${base}/${precinct.constituency}`}>{precinct.constituency}{name && <span lang="az"> {name}</span>}</a>
      </Row>
      <Row term={t('station')}>{building ? <span lang="az">{building}</span> : t('stationUnknown')}</Row>
      <Row term={t('position')} note={precinct.lat === null ? null : approximate}>
        {precinct.lat === null ? t('positionUnknown') : <a href={`${base}?sel=${precinct.id}`}>{t('onMap')}</a>}
      </Row>
      {precinct.formerly.length > 0 && <Row term={t('formerly')}><span className="figures">{precinct.formerly.join(', ').replaceAll('-', '/')}</span></Row>}
      <Row term={t('election')}><a href={`/${locale}/elections/${election.id}`}>{election.name[locale]}</a></Row>
    </dl>
  );
}

function Row({ term, note = null, children }: { term: string; note?: string | null; children: ReactNode }) {
  return (
    <div className="border-b border-rule py-2.5">
      <dt className="text-note text-soft">{term}</dt>
      <dd>{children}{note && <span className="block text-note text-soft">{note}</span>}</dd>
    </div>
  );
}
