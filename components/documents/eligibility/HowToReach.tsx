import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EligibilityModel } from './eligibility-model';
import { usePageLocale } from './usePageLocale';
import { clauseNumber, numberInText } from './words';

type Props = { model: EligibilityModel; version: string };

/** Row of the plan that publishes where commissions are, and clauses about lists and complaints. */
const PLACES = '29-1';
const [LISTS, COMPLAINT] = ['3.1.2', '3.1.3'];
const SITE = 'https://msk.gov.az';

/** Who decides can be reached: addresses that exist, and the clauses that say whom to turn to. */
export function HowToReach({ model, version }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const row = model.plan.terms.find(({ id }) => id === PLACES)?.row;
  if (row === undefined) return null;
  const clause = (id: string) => (chunks: ReactNode) => <a href={`${model.href}/${version}/${id}`}>{chunks}</a>;
  return (
    <p className="eligibility-reach">
      {t.rich('reach', {
        rowNumber: numberInText(row, locale), listsClause: clauseNumber(LISTS, locale), complaintClause: clauseNumber(COMPLAINT, locale),
        row: (chunks) => <a href={`${model.plan.href}/${row}`}>{chunks}</a>, site: (chunks) => <a href={SITE}>{chunks}</a>,
        lists: clause(LISTS), complaint: clause(COMPLAINT),
      })}
    </p>
  );
}
