import { useTranslations } from 'next-intl';
import { Dated } from '@/components/ui/Dated';
import type { Fact, Finding } from '@/lib/documents/eligibility/findings';
import { dayInText } from '@/lib/documents/names';
import { usePageLocale } from './usePageLocale';

type Props = { finding: Finding };

/** The days that were given and computed for a condition. Those about the reader are printed only by choice. */
export function FactList({ finding: { condition: { compute }, facts } }: Props) {
  const t = useTranslations('eligibility');
  if (facts.length === 0) return null;
  const months = compute.by === 'months-of' ? t('monthCount', { count: compute.months }) : 'years' in compute ? t(compute.by === 'age' ? 'ages' : 'years', { count: compute.years }) : '';
  const of = compute.by === 'months-of' ? t('monthCount', { count: compute.of }) : '';
  const nameOf = (id: Fact['id']) => (id === 'base-day' ? t(`facts.${compute.by === 'months-of' ? compute.before : 'called'}`) : t(`facts.${id}`, { months, of }));
  return (
    <>
      <dl className="eligibility-facts">
        {facts.map((fact) => (
          <div key={fact.id} data-personal={fact.personal || undefined}><dt>{nameOf(fact.id)}</dt><dd><FactDay fact={fact} /></dd></div>
        ))}
      </dl>
      {facts.some(({ personal }) => personal) && <p className="eligibility-withheld">{t('withheld')}</p>}
    </>
  );
}

function FactDay({ fact: { id, day, until } }: { fact: Fact }) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  if (until === undefined) return <Dated value={day} locale={locale} />;
  const days = { from: dayInText(day, locale), until: dayInText(until, locale) };
  return t.rich(id === 'window' ? 'range' : 'either', { ...days, first: (chunks) => <time dateTime={day}>{chunks}</time>, second: (chunks) => <time dateTime={until}>{chunks}</time> });
}
