import { useTranslations } from 'next-intl';

type Props = { election: string };

/** The list as open data. */
export function ListDownloads({ election }: Props) {
  const t = useTranslations('cameras.find');
  return (
    <p className="mt-8 flex flex-wrap items-center gap-x-5 border-t border-rule pt-2 text-note">
      <span className="text-soft">{t('data')}:</span>
      {['csv', 'json', 'geojson'].map((format) => <a key={format} className="tap" href={`/data/elections/${election}/precincts.${format}`}>{format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}</a>)}
    </p>
  );
}
