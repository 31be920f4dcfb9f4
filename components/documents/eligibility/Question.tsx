'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AnswerFault, FieldId } from '@/lib/documents/eligibility/answers';
import type { Question as Asked } from '@/lib/documents/eligibility/schema';
import { ClauseQuote } from './ClauseQuote';
import { faultText } from './fault-text';
import { usePageLocale } from './usePageLocale';
import { clauseNumbers } from './words';
import type { EligibilityModel } from './eligibility-model';

type Props = {
  question: Asked;
  model: EligibilityModel;
  /** Id of the version that is quoted. */
  version: string;
  /** What has to be put right in this question. */
  faults: readonly AnswerFault[];
  /** More to say above the answers. */
  note?: ReactNode;
  children: ReactNode;
};

/** One question with the words of the clauses on which it rests. */
export function Question({ question: { id, ask, hint, clauses }, model, version, faults, note, children }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  return (
    <fieldset id={`field-${id}`} className="eligibility-question" aria-describedby={describes(id, hint !== null, faults)} data-wrong={faults.length > 0 || undefined}>
      <legend>{ask[locale]}</legend>
      {hint && <p id={`${id}-hint`} className="eligibility-hint">{hint[locale]}</p>}
      {note}
      <FieldErrors id={id} faults={faults} />
      {children}
      <details className="eligibility-rests">
        <summary>{t('restsOn', { count: clauses.length, numbers: clauseNumbers(clauses, locale) })}</summary>
        {clauses.map((clause) => {
          const text = model.quotes[version]?.[clause];
          return text && <ClauseQuote key={clause} id={clause} text={text} href={`${model.href}/${version}/${clause}`} versionName={model.versionNames[version] ?? version} />;
        })}
      </details>
    </fieldset>
  );
}

/** What is wrong, above the fields that it is about. */
export function FieldErrors({ id, faults }: { id: FieldId; faults: readonly AnswerFault[] }) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  if (faults.length === 0) return null;
  return (
    <p id={`${id}-error`} className="eligibility-error">
      <span className="sr-only">{t('error')}: </span>
      {faults.map((fault) => <span key={fault.field}>{faultText(fault, locale, t)} </span>)}
    </p>
  );
}

/** Ids of hint and error of a question, for its fields. */
export function describes(id: FieldId, hint: boolean, faults: readonly AnswerFault[]): string {
  return [hint ? `${id}-hint` : '', faults.length > 0 ? `${id}-error` : ''].filter(Boolean).join(' ');
}
