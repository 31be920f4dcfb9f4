'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/lib/documents/eligibility/answers';
import type { Finding } from '@/lib/documents/eligibility/findings';
import { quotedOn } from '@/lib/documents/eligibility/nearest-text';
import { dayInText } from '@/lib/documents/names';
import { Also } from './Also';
import { ClauseFindings } from './ClauseFindings';
import { ClauseQuote } from './ClauseQuote';
import type { ChoiceElection, EligibilityModel } from './eligibility-model';
import { HowToReach } from './HowToReach';
import { InShort } from './InShort';
import { Steps } from './Steps';
import { TextNotice } from './TextNotice';
import { usePageLocale } from './usePageLocale';

type Props = { model: EligibilityModel; answers: Answers; findings: readonly Finding[]; /** Null for another voting day. */ election: ChoiceElection | null };

/** The clauses with what the answers say about their conditions, what follows, and what happens by when. */
export function Result({ model, answers, findings, election }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const [printed, setPrinted] = useState(false);
  const { group, kind, votingDay } = answers;
  const text = quotedOn(model.texts, votingDay);
  const label = (question: 'group' | 'election', option: string) => model.questions.find(({ id }) => id === question)?.options[option]?.[locale] ?? option;
  const clauses = [...new Set(findings.map(({ condition }) => condition.clause))];
  const excluded = findings.some(({ condition, outcome }) => condition.compute.by === 'election' && outcome === 'not-met');
  const quote = (id: string) => {
    const words = model.quotes[text.version]?.[id];
    return words && <ClauseQuote key={id} id={id} text={words} href={`${model.href}/${text.version}/${id}`} versionName={model.versionNames[text.version] ?? text.version} />;
  };
  return (
    <div className="eligibility-result" data-print-answers={printed || undefined}>
      <p className="eligibility-asked">{t('asked', { group: label('group', group), kind: label('election', kind), date: dayInText(votingDay, locale) })}</p>
      <InShort findings={findings} />
      <p className="eligibility-decides">{t('decides')}</p>
      <TextNotice text={text} model={model} />
      {clauses.map((clause) => <ClauseFindings key={clause} clause={clause} findings={findings.filter(({ condition }) => condition.clause === clause)} version={text.version} model={model} />)}
      <section><h3>{t('consequence')}</h3>{model.consequences.map(quote)}</section>
      {!excluded && <Steps model={model} answers={answers} election={election} version={text.version} />}
      <HowToReach model={model} version={text.version} />
      <Also model={model} version={text.version} />
      <div className="eligibility-print no-print">
        <label><input type="checkbox" checked={printed} onChange={(event) => setPrinted(event.target.checked)} /> <span>{t('printAnswers')}</span></label>
        <p className="eligibility-hint">{t('printNote')}</p>
        <button type="button" className="button" onClick={() => window.print()}>{t('print')}</button>
      </div>
    </div>
  );
}
