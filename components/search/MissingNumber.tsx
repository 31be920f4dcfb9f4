import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import type { SearchIndex } from '@/lib/search/index-file';
import type { Missing } from '@/lib/search/missing';
import type { SearchLabels } from './HitItem';

type Props = { missing: Missing; index: SearchIndex; locale: Locale };

type Offer = { href: string; label: string };

/** Says that what the query names by its number is not there, and leads to where the nearest thing is. */
export function MissingNumber({ missing, index, locale }: Props) {
  const t = useTranslations('search');
  const { what, number } = missing;
  return (
    <div className="mt-3" data-missing={what}>
      <p className="reading">{what === 'precinct' ? t('missing.precinct', { number, constituency: missing.of.number ?? '' }) : t(`missing.${what}`, { number })}</p>
      <ul>{offersOf(missing, index, t).map(({ href, label }) => <li key={href}><a className="tap underline" href={`/${locale}${href}`}>{label}</a></li>)}</ul>
    </div>
  );
}

function offersOf(missing: Missing, { entries, documents, elections }: SearchIndex, t: SearchLabels): Offer[] {
  if (missing.what === 'precinct') return [{ href: missing.of.href, label: [t('jumpConstituency', { number: missing.of.number ?? '' }), missing.of.name[0]].filter(Boolean).join(' · ') }];
  if (missing.what === 'article') return [{ href: '/law', label: t('listLaw') }];
  if (missing.what === 'clause' || missing.what === 'document') return documents.map(({ id, name }) => ({ href: `/documents/${id}`, label: name }));
  const lists = new Map(entries.filter(({ kind }) => kind === missing.what).map(({ href, elections: own }) => [href.replace(/\/[^/]+$/, ''), own?.[0]] as const));
  return [...lists].map(([href, id]) => {
    const election = elections.find((one) => one.id === id)?.name ?? '';
    return { href, label: missing.what === 'row' ? t('listCalendar', { election }) : t('listCameras', { election }) };
  });
}
