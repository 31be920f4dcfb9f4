import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { anchorOf } from '@/lib/documents/cited';
import type { DocumentVersion, Place } from '@/lib/documents/document';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { ActPlace } from './ActPlace';
import { applyShow } from './apply-show';

type Props = { version: DocumentVersion; locale: Locale; /** Address of the version. */ href: string; slips: readonly Slip[] };

/** A whole act in both languages, in the order of the act itself. Complete without JavaScript. */
export async function Act({ version, locale, href, slips }: Props) {
  const t = await getTranslations('documents');
  const { az, en } = version.texts;
  const english = new Map(en.places.map((place): [string, Place] => [place.place, place]));
  return (
    <article id="act" data-show="both" suppressHydrationWarning className="group/act">
      <InlineScript run={applyShow} args={['act', 'choice']} />
      <div className="grid gap-x-8 border-b border-rule pb-1 text-note font-semibold text-soft sm:pl-24 lg:grid-cols-2">
        <p>{t('officialText')}</p>
        <p className="group-data-[show=az]/act:hidden">{t('unofficialText')}</p>
      </div>
      {az.places.map((place) => (
        <ActPlace key={place.place} id={anchorOf(place.place)} place={place} english={english.get(place.place) ?? null} version={version} locale={locale} href={href} slips={slips} />
      ))}
    </article>
  );
}
