import { useTranslations } from 'next-intl';
import { type Fact, Facts } from '@/components/ui/Facts';
import type { Constituency } from '@/lib/cameras/constituency';
import type { Locale } from '@/lib/locale';

type Props = { constituency: Constituency; locale: Locale };

/** What is known of a constituency, how sure it is and where it was read. */
export function ConstituencyFacts({ constituency, locale }: Props) {
  const t = useTranslations('cameras.constituency');
  const { name, certainty, source, units, place, placeKind } = constituency;
  const facts: (Fact | null)[] = [
    name ? { term: t('name'), value: <span lang="az">{name}</span> } : null,
    { term: t('certainty'), value: t(`certainties.${certainty}`) },
    source ? { term: t('source'), value: source[locale] } : null,
    units.length > 0 ? { term: t('units'), value: <span lang="az">{units.join(', ')}</span> } : null,
    place && placeKind ? { term: t('point'), value: t(`points.${placeKind}`, { place }) } : null,
  ];
  return (
    <section className="mt-10 print:break-inside-avoid">
      <h2 className="text-section mb-3">{t('about')}</h2>
      <Facts facts={facts.filter((fact) => fact !== null)} />
    </section>
  );
}
