'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { asksForDay, type AnswerFault } from '@/lib/documents/eligibility/answers';
import { QUESTIONS, type Question as Asked } from '@/lib/documents/eligibility/schema';
import type { Chosen } from './check-form';
import { Choices } from './Choices';
import { DateFields } from './DateFields';
import type { EligibilityModel } from './eligibility-model';
import { describes, FieldErrors, Question } from './Question';
import { usePageLocale } from './usePageLocale';

type Props = { model: EligibilityModel; version: string; faults: readonly AnswerFault[]; questions: readonly Asked[]; election: Chosen['election'] };

/** Days of events that a reader may not know. */
const EVENTS: readonly string[] = ['called', 'published', 'announced'];

/** The questions that depend on who asks and about which election. */
export function MoreQuestions({ model, version, faults, questions, election }: Props) {
  const t = useTranslations('eligibility');
  if (questions.length === 0) return <p className="eligibility-no-more">{t('noMore')}</p>;
  return questions.map((question) => {
    const own = faults.filter(({ field }) => field === question.id);
    const shared = { question, model, version, faults: own };
    if (asksForDay(question.id)) return <AskDay key={question.id} {...shared} election={election} />;
    return question.id === 'precinct'
      ? <AskPrecinct key={question.id} {...shared} sinceFaults={faults.filter(({ field }) => field === 'precinct-since')} />
      : <Question key={question.id} {...shared}><Answers question={question} faults={own} /></Question>;
  });
}

type OneProps = Pick<Props, 'model' | 'version' | 'faults'> & { question: Asked };

function AskDay({ election, ...shared }: OneProps & Pick<Props, 'election'>) {
  const t = useTranslations('eligibility');
  const { id, hint } = shared.question;
  const callAct = id === 'published' && election !== 'other' ? election?.callAct ?? null : null;
  const note = (
    <div id={`${id}-note`} className="eligibility-hint">
      <p>{t('digits')}. {EVENTS.includes(id) && t('mayLeave')}</p>
      {callAct !== null && <p>{t('callAct', { act: callAct })}</p>}
    </div>
  );
  return (
    <Question {...shared} note={note}>
      <DateFields name={id} describedBy={`${id}-note ${describes(id, hint !== null, shared.faults)}`.trim()} invalid={shared.faults.length > 0} />
    </Question>
  );
}

function AskPrecinct({ sinceFaults, ...shared }: OneProps & { sinceFaults: readonly AnswerFault[] }) {
  const t = useTranslations('eligibility');
  const since: ReactNode = (
    <div id="field-precinct-since" role="group" aria-label={t('names.precinct-since')} className="eligibility-since">
      <p id="precinct-since-hint" className="eligibility-hint">{t('digits')}</p>
      <FieldErrors id="precinct-since" faults={sinceFaults} />
      <DateFields name="precinct-since" describedBy={describes('precinct-since', true, sinceFaults)} invalid={sinceFaults.length > 0} />
    </div>
  );
  return <Question {...shared}><Answers question={shared.question} faults={shared.faults} after={{ option: 'since', content: since }} /></Question>;
}

type AnswersProps = { question: Asked; faults: readonly AnswerFault[]; /** What belongs to one of the answers. */ after?: { option: string; content: ReactNode } };

function Answers({ question: { id, options, hint }, faults, after }: AnswersProps) {
  const locale = usePageLocale();
  const choices = QUESTIONS[id].map((value: string) => ({ value, label: options[value]?.[locale] ?? value }));
  const shared = { name: id, describedBy: describes(id, hint !== null, faults), invalid: faults.length > 0 };
  return (
    <div>
      {after ? <><Choices {...shared} options={choices.slice(0, 1)} />{after.content}<Choices {...shared} options={choices.slice(1)} /></> : <Choices {...shared} options={choices} />}
    </div>
  );
}
