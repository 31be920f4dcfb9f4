import { getTranslations } from 'next-intl/server';
import type { PlaceComparison, VersionComparison } from '@/lib/documents/change';
import { anchorOf } from '@/lib/documents/cited';
import { dayInText, placeName, sentenceCase } from '@/lib/documents/names';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { ChangeNote } from './ChangeNote';
import { PlaceTexts } from './PlaceTexts';

type Props = { place: PlaceComparison; comparison: VersionComparison; locale: Locale; slips: readonly Slip[] };

/** One place whose words differ: the words of both texts in both languages, and what each change is. */
export async function ComparedPlace({ place, comparison, locale, slips }: Props) {
  const t = await getTranslations('documents.compare');
  const { document, from, to } = comparison;
  const name = sentenceCase(placeName(place.place, locale), locale);
  const kinds = [...new Set(place.changes.map(({ kind }) => kind))].join(' ');
  const links = [{ version: from, there: place.from }, { version: to, there: place.outcome === 'removed' ? null : place.place }];
  return (
    <section id={place.anchor} data-kinds={kinds} data-outcome={place.outcome} suppressHydrationWarning aria-labelledby={`${place.anchor}-name`} className="compare-place">
      <h3 id={`${place.anchor}-name`} className="text-lead">
        {name}{place.outcome !== 'same' && place.outcome !== 'changed' && <span className="font-sans text-base font-normal"> · {t(`outcome.${place.outcome}`, { from: place.from ? placeName(place.from, locale) : '' })}</span>}
      </h3>
      {place.changes.length > 0 && <p data-asked-note hidden suppressHydrationWarning className="text-note text-soft">{t('asked')}</p>}
      <PlaceTexts place={place} locale={locale} dates={{ from: dayInText(from.id, locale), to: dayInText(to.id, locale) }} />
      {place.translationOnly && <p className="text-note text-soft">{t('translationOnly')}</p>}
      <ul>{place.changes.map((change) => <ChangeNote key={change.id} change={change} alone={place.changes.length === 1} comparison={comparison} locale={locale} slips={slips} />)}</ul>
      <p className="no-print flex flex-wrap gap-x-5 text-note">
        {links.map(({ version, there }) => there && (
          <a key={version.id} className="tap underline" href={`/${locale}/documents/${document.id}/${version.id}#${anchorOf(there)}`}>{t('place', { place: placeName(there, locale), date: dayInText(version.id, locale) })}</a>
        ))}
      </p>
    </section>
  );
}
