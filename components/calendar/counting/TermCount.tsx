import { getTranslations } from 'next-intl/server';
import type { ComputedTerm } from '@/lib/calendar/computed';
import { countWords } from '@/lib/calendar/rules/describe';
import { EVENTS } from '@/lib/calendar/rules/events';
import type { EndResult } from '@/lib/calendar/rules/evaluate';
import type { Locale } from '@/lib/locale';
import { formatDateOrInstant } from '@/lib/time/format';
import { AgreementMark } from './AgreementMark';

type Props = { computed: ComputedTerm | null; locale: Locale };

/** How a term is counted by its rule, and whether that agrees with what the plan prints. */
export async function TermCount({ computed, locale }: Props) {
  const t = await getTranslations('calendar.counting');
  if (!computed) return <p className="text-soft">{t('noRule')}</p>;
  const { from, until, rule, assumed, compared } = computed;
  const momentary = rule.from !== null && rule.from === rule.until;
  const differing = compared.find(({ equal }) => !equal);
  return (
    <>
      {from && !momentary && <End label={t('from')} result={from} locale={locale} />}
      {until && <End label={from && !momentary ? t('until') : null} result={until} locale={locale} />}
      <p><AgreementMark agreement={computed.agreement} word={t(`agreement.${computed.agreement}`)} />{differing && differing.days !== 0 && `: ${t(differing.days > 0 ? 'later' : 'earlier', { days: Math.abs(differing.days) })}`}</p>
      {rule.basis === 'plan' && <p className="text-note text-soft">{t('planHours')}</p>}
      {assumed.map((event) => <p key={event} className="text-note text-soft">{t('assumedNote', { event: EVENTS[event].name[locale] })}</p>)}
    </>
  );
}

async function End({ label, result, locale }: { label: string | null; result: EndResult; locale: Locale }) {
  const t = await getTranslations('calendar.counting');
  return (
    <>
      <p className="figures">{label && <span className="text-soft">{label}{' '}</span>}{countWords(result, locale)}</p>
      {!result.counted && (
        <p className="text-note text-soft">
          {t('needsEvent', { event: EVENTS[result.needs].name[locale] })}
          {result.latest && ` ${t('latest', { date: formatDateOrInstant(result.latest, locale) })}`}
        </p>
      )}
    </>
  );
}
