'use client';

import { useTranslations } from 'next-intl';

/** Set together with NEXT_PUBLIC_TILE_SERVER: whose tiles they are, as their licence asks. */
const TILE_ATTRIBUTION = process.env.NEXT_PUBLIC_TILE_ATTRIBUTION;

/** Whose data the map is drawn from. GeoNames asks for it (CC BY 4.0), Natural Earth does not. */
export function Attribution() {
  const t = useTranslations('cameras.map');
  return (
    <p className="absolute right-0 bottom-0 z-[900] bg-paper/85 px-2 py-0.5 text-xs text-soft">
      {t('attribution')}: {TILE_ATTRIBUTION ?? <><a href="https://www.naturalearthdata.com/" rel="noopener">Natural Earth</a>, <a href="https://www.geonames.org/" rel="noopener">GeoNames</a> (<a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener license">CC BY 4.0</a>)</>}
    </p>
  );
}
