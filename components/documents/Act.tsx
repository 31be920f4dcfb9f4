import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { anchorOf } from '@/lib/documents/cited';
import type { Document, DocumentVersion, Place } from '@/lib/documents/document';
import { nestPlaces } from '@/lib/documents/nest';
import { placesWithRemoved, type ShownPlace } from '@/lib/documents/removed';
import { bySection } from '@/lib/documents/sections';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { ActPlace } from './ActPlace';
import { applyShow } from './apply-show';
import { Nest } from './Nest';
import { RemovedPlace } from './RemovedPlace';

type Props = { document: Document; version: DocumentVersion; locale: Locale; /** Address of the version. */ href: string; slips: readonly Slip[] };

/** Characters from which a place may run over a printed page: kept whole, it would leave a third of the page before it blank. */
const LONG = 1000;

/** A whole act in both languages, in the order of the act itself, removed clauses where they stood. Complete without JavaScript. */
export async function Act({ document, version, locale, href, slips }: Props) {
  const t = await getTranslations('documents');
  const english = new Map(version.texts.en.places.map((place): [string, Place] => [place.place, place]));
  const show = ({ removed, ...place }: ShownPlace) => (removed
    ? <RemovedPlace key={place.place} document={document} removed={removed} locale={locale} href={href} />
    : <ActPlace key={place.place} id={anchorOf(place.place)} place={place} english={english.get(place.place) ?? null} version={version} locale={locale} href={href} slips={slips} />);
  return (
    <article id="act" data-reading data-show="both" suppressHydrationWarning className="group/act">
      <InlineScript run={applyShow} args={['act', 'choice']} />
      <div className="grid gap-x-8 border-b border-rule pb-1 text-note font-semibold text-soft sm:pl-24 lg:grid-cols-2">
        <p className="group-data-[show=en]/act:hidden">{t('officialText')}</p>
        <p className="group-data-[show=az]/act:hidden">{t('unofficialText')}</p>
      </div>
      {bySection(placesWithRemoved(document, version)).map(({ heading, places }) => (
        <div key={(heading ?? places[0])?.place} className={heading ? 'act-section' : undefined}>
          {heading && <div className="act-head">{show(heading)}</div>}
          <div className="act-clauses"><Nest places={nestPlaces(places)} show={(place) => <div className="act-row" data-long={place.text.length > LONG || undefined}>{show(place)}</div>} /></div>
        </div>
      ))}
    </article>
  );
}
