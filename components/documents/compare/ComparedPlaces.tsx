import { getTranslations } from 'next-intl/server';
import type { PlaceComparison, VersionComparison } from '@/lib/documents/change';
import { movedAway } from '@/lib/documents/moved-away';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { ComparedPlace } from './ComparedPlace';
import { shortName } from './CompareOverview';
import { MovedLine } from './MovedLine';
import { PlaceTexts } from './PlaceTexts';

type Props = { comparison: VersionComparison; locale: Locale; slips: readonly Slip[] };

/** Every place of the two texts: the changed ones open, those that stayed the same folded between them. */
export async function ComparedPlaces({ comparison, locale, slips }: Props) {
  const moved = movedAway(comparison);
  const lines = (anchor: string | null) => moved.filter(({ before }) => before === anchor).map((one) => <MovedLine key={`moved ${one.anchor}`} moved={one} locale={locale} />);
  const shown = groups(comparison.places, moved.map(({ before }) => before)).map((group) => {
    const [first] = group;
    if (!first) return null;
    if (isSame(first)) return [...lines(first.anchor), <SamePlaces key={first.anchor} places={group} locale={locale} />];
    return group.map((place) => [...lines(place.anchor), <ComparedPlace key={place.anchor} place={place} comparison={comparison} locale={locale} slips={slips} />]);
  });
  return [...shown, ...lines(null)];
}

async function SamePlaces({ places, locale }: { places: readonly PlaceComparison[]; locale: Locale }) {
  const t = await getTranslations('documents.compare');
  const [first, last] = [places[0], places.at(-1)].map((place) => shortName(place?.place ?? '', locale));
  return (
    <details suppressHydrationWarning className="compare-same">
      <summary className="flex min-h-11 items-center text-note text-soft">
        <span>{t('unchanged', { list: first === last ? first ?? '' : `${first} – ${last}` })}{places.length > 2 && ` (${t('unchangedCount', { count: places.length })})`}</span>
      </summary>
      {places.map((place) => (
        <div key={place.anchor} id={place.anchor} className="compare-place">
          <p className="figures font-serif font-semibold text-soft">{shortName(place.place, locale)}</p>
          <PlaceTexts place={place} locale={locale} />
        </div>
      ))}
    </details>
  );
}

function isSame(place: PlaceComparison): boolean {
  return place.outcome === 'same' && !place.translationOnly;
}

/** Neighbours that stayed the same together, all others apart. @param apart anchors before which something else stands */
function groups(places: readonly PlaceComparison[], apart: readonly (string | null)[]): PlaceComparison[][] {
  const found: PlaceComparison[][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.[0] && isSame(last[0]) && isSame(place) && !apart.includes(place.anchor)) last.push(place);
    else found.push([place]);
  }
  return found;
}
