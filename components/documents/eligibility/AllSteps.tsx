import { useTranslations } from 'next-intl';
import { dayInText } from '@/lib/documents/names';
import { addDays } from '@/lib/time/baku';
import { datePhraseText } from '@/lib/calendar/phrase';
import { ClauseQuote } from './ClauseQuote';
import type { EligibilityModel } from './eligibility-model';
import { usePageLocale } from './usePageLocale';
import { clauseNumber, numberInText } from './words';

type Props = { model: EligibilityModel };

/** What happens by when, for every reader: the clauses with their days for the elections here, and the rows of the plan. */
export function AllSteps({ model }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const { steps, current, quotes, versionNames, href, plan, elections } = model;
  return (
    <section className="eligibility-all eligibility-steps">
      <h2>{t('steps')}</h2>
      <p>{t('stepsLead')}</p>
      <ol>
        {steps.map(({ clause, daysBefore, elections: kinds }) => {
          const text = quotes[current]?.[clause];
          return (
            <li key={clause}>
              <div className="eligibility-when">
                <p>{daysBefore === null ? t('noNumber') : t('daysBefore', { days: daysBefore })}</p>
                {daysBefore !== null && elections.filter(({ kind }) => kinds.includes(kind)).map(({ id, votingDay }) => (
                  <p key={id} className="eligibility-hint">{dayInText(votingDay, locale)}: {dayInText(addDays(votingDay, -daysBefore), locale)}</p>
                ))}
              </div>
              <div>{text && <ClauseQuote id={clause} text={text} href={`${href}/${current}/${clause}`} versionName={versionNames[current] ?? current} />}</div>
            </li>
          );
        })}
        {plan.terms.map(({ id, row, title, clause, published }) => (
          <li key={id}>
            <p className="eligibility-when">{published && published.kind !== 'regularly' ? datePhraseText(published, locale) : t(published ? 'regularly' : 'rowNoDate')}</p>
            <div>
              <p>{title}</p>
              <p>
                <a className="tap underline" href={`${plan.href}/${row}#${id}`}>{plan.name}, {t('rowLabel', { number: numberInText(row, locale) })}</a>
                {clause !== null && <> · <a className="tap underline" href={`${href}/${current}/${clause}`}>{t('withClause', { number: clauseNumber(clause, locale) })}</a></>}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
