'use client';

import { useTranslations } from 'next-intl';
import { useToday } from '@/components/calendar/plan/useToday';
import type { Answers } from '@/lib/documents/eligibility/answers';
import { formatDate } from '@/lib/time/format';
import { ClauseQuote } from './ClauseQuote';
import type { ChoiceElection, EligibilityModel } from './eligibility-model';
import { stepsFor, type Step } from './steps-for';
import { usePageLocale } from './usePageLocale';
import { clauseNumber, numberInText } from './words';

type Props = { model: EligibilityModel; answers: Answers; election: ChoiceElection | null; version: string };

/** What happens by when, in the order of the dates: clauses with a number of days, and rows of the calendar plan. */
export function Steps({ model, answers, election, version }: Props) {
  const [locale, t, today] = [usePageLocale(), useTranslations('eligibility'), useToday()];
  const { votingDay } = answers;
  const published = election?.id === model.plan.election;
  return (
    <section className="eligibility-steps">
      <h3>{t('steps')}</h3>
      <p>{t('stepsLead')} {published ? t('stepsPublished') : t.rich('stepsComputed', { date: formatDate(votingDay, locale), name: model.plan.name, model: (chunks) => <a href={model.plan.href}>{chunks}</a> })}</p>
      {today !== null && votingDay < today && <p className="font-semibold">{t('passed')}</p>}
      <ol>{stepsFor({ model, answers, election, version, locale }).map((step) => <StepItem key={step.kind === 'clause' ? step.clause : step.term.id} step={step} model={model} version={version} />)}</ol>
      {!published && <p className="no-print"><a className="tap underline" href={`${model.plan.href}/plan?voting-day=${votingDay}`}>{t('planner')}</a></p>}
    </section>
  );
}

function StepItem({ step, model, version }: { step: Step; model: EligibilityModel; version: string }) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const text = step.kind === 'clause' ? model.quotes[version]?.[step.clause] : null;
  return (
    <li data-step={step.kind === 'clause' ? step.clause : step.term.id}>
      <p className="eligibility-when">{'words' in step.when ? step.when.words : t(step.when.none)}</p>
      {step.kind === 'clause' ? (
        <div>
          {step.daysBefore !== null && <p className="eligibility-hint">{t('daysBefore', { days: step.daysBefore })}</p>}
          {text && <ClauseQuote id={step.clause} text={text} href={`${model.href}/${version}/${step.clause}`} versionName={model.versionNames[version] ?? version} />}
        </div>
      ) : (
        <div>
          <p>{step.term.title}</p>
          <p>
            <a className="tap underline" href={`${model.plan.href}/${step.term.row}#${step.term.id}`}>{t('rowLabel', { number: numberInText(step.term.row, locale) })}</a>
            {step.term.clause !== null && <> · <a className="tap underline" href={`${model.href}/${version}/${step.term.clause}`}>{t('withClause', { number: clauseNumber(step.term.clause, locale) })}</a></>}
          </p>
        </div>
      )}
    </li>
  );
}
