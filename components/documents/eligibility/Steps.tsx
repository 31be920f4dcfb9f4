'use client';

import { useTranslations } from 'next-intl';
import { useToday } from '@/components/calendar/plan/useToday';
import { shortenWords } from '@/lib/calendar/shorten';
import type { Answers } from '@/lib/documents/eligibility/answers';
import { clauseName, dayInText, sentenceCase } from '@/lib/documents/names';
import { ClauseQuote } from './ClauseQuote';
import type { ChoiceElection, EligibilityModel } from './eligibility-model';
import { Fold } from './Fold';
import { stepsFor, type Step } from './steps-for';
import { usePageLocale } from './usePageLocale';
import { clauseNumber, numberInText } from './words';

type Props = { model: EligibilityModel; answers: Answers; election: ChoiceElection | null; version: string };

/** As much of a folded clause as shows what it is about. */
const SUMMARY_LETTERS = 90;

/** What happens by when, in the order of the dates: clauses with a number of days, and rows of the calendar plan. Folded for a voting day that has passed. */
export function Steps({ model, answers, election, version }: Props) {
  const [locale, t, today] = [usePageLocale(), useTranslations('eligibility'), useToday()];
  const { votingDay } = answers;
  const published = election?.id === model.plan.election;
  const [passed, steps] = [today !== null && votingDay < today, stepsFor({ model, answers, election, version, locale })];
  const listed = (kind: Step['kind']) => <ol>{steps.filter((step) => step.kind === kind).map((step) => <StepItem key={step.kind === 'clause' ? step.clause : step.term.id} step={step} model={model} version={version} />)}</ol>;
  const body = (
    <>
      <p>{t('stepsLead')} {published ? t('stepsPublished') : t.rich('stepsComputed', { date: dayInText(votingDay, locale), name: model.plan.name, model: (chunks) => <a href={model.plan.href}>{chunks}</a> })}</p>
      {listed('clause')}
      <Fold summary={t('planRows', { count: steps.filter(({ kind }) => kind === 'row').length })}>{listed('row')}</Fold>
      {!published && <p className="no-print"><a className="tap underline" href={`${model.plan.href}/plan?voting-day=${votingDay}`}>{t('planner')}</a></p>}
    </>
  );
  return (
    <section className="eligibility-steps">
      <h3>{t('steps')}</h3>
      {passed ? <><p className="font-semibold">{t('passed')}</p><Fold summary={t('stepsThen')}>{body}</Fold></> : body}
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
          {text && (
            <Fold summary={<span>{sentenceCase(clauseName(step.clause, locale), locale)}: <q lang={locale}>{shortenWords(text[locale], SUMMARY_LETTERS)}</q></span>}>
              <ClauseQuote id={step.clause} text={text} href={`${model.href}/${version}/${step.clause}`} versionName={model.versionNames[version] ?? version} />
            </Fold>
          )}
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
