'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import type { AnswerFault, Answers } from '@/lib/documents/eligibility/answers';
import { tally } from '@/lib/documents/eligibility/findings';
import { quotedOn } from '@/lib/documents/eligibility/nearest-text';
import { readEligibilityQuery } from '@/lib/documents/eligibility/query';
import { concerns, type ElectionKind, type Group } from '@/lib/documents/eligibility/schema';
import { AskElection } from './AskElection';
import { AskGroup } from './AskGroup';
import { checkForm, type Chosen } from './check-form';
import type { EligibilityModel } from './eligibility-model';
import { ErrorSummary } from './ErrorSummary';
import { findingsFor } from './findings-for';
import { MoreQuestions } from './MoreQuestions';
import { QueryNotes } from './QueryNotes';
import { Result } from './Result';

type Props = { model: EligibilityModel };
type Outcome = { kind: 'none' | 'changed' } | { kind: 'faults'; faults: readonly AnswerFault[] } | { kind: 'answers'; answers: Answers };

/** The questions and what follows from the answers. Answers live in the form's own fields: none is sent, stored or put into the address. */
export function Eligibility({ model }: Props) {
  const t = useTranslations('eligibility');
  const query = useQuery().toString();
  const asked = useMemo(() => readEligibilityQuery(new URLSearchParams(query), model.elections), [query, model.elections]);
  const [group, setGroup] = useState<Group | null>(null);
  const [otherKind, setOtherKind] = useState<ElectionKind | null>(null);
  const [other, setOther] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [form, wrong, result] = [useRef<HTMLFormElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLHeadingElement>(null)];

  const election = model.elections.find(({ id }) => id === asked.election?.id) ?? (other || asked.votingDay !== null ? 'other' : null);
  const chosen: Chosen = { group, election, kind: election === 'other' ? otherKind : election?.kind ?? null };
  const votingDay = election === 'other' ? asked.votingDay : election?.votingDay ?? null;
  const version = votingDay === null ? model.current : quotedOn(model.texts, votingDay).version;
  const { kind } = chosen;
  const questions = group === null || kind === null ? [] : model.questions.filter((question) => question.id !== 'group' && question.id !== 'election' && concerns(question, group, kind, version));
  const faults = outcome.kind === 'faults' ? outcome.faults : [];
  const findings = outcome.kind === 'answers' ? findingsFor(model, outcome.answers) : null;

  useEffect(() => {
    if (outcome.kind === 'faults') wrong.current?.focus();
    if (outcome.kind === 'answers') result.current?.focus();
  }, [outcome, wrong, result]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const read = checkForm((name) => String(typed.get(name) ?? ''), chosen, questions);
    setOutcome('answers' in read ? { kind: 'answers', answers: read.answers } : { kind: 'faults', faults: read.faults });
  }

  function onReset() {
    form.current?.reset();
    setGroup(null);
    setOtherKind(null);
    setOther(false);
    setOutcome({ kind: 'none' });
    setQuery({ election: null, 'voting-day': null });
    form.current?.querySelector('input')?.focus();
  }

  function onElection(id: string) {
    setOther(id === 'other');
    setQuery({ election: id === 'other' ? null : id, 'voting-day': null });
  }

  const shared = { model, version, faults };
  return (
    <>
      <QueryNotes notes={asked.notes} />
      {faults.length > 0 && <ErrorSummary ref={wrong} faults={faults} />}
      <form
        ref={form} method="get" noValidate autoComplete="off" aria-label={t('form')} className="eligibility-form no-print" onSubmit={onSubmit}
        onInput={() => setOutcome((before) => (before.kind === 'answers' ? { kind: 'changed' } : before))}
      >
        <AskGroup {...shared} group={group} onGroup={setGroup} />
        <AskElection {...shared} election={election} kind={otherKind} votingDay={asked.votingDay} onElection={onElection} onKind={setOtherKind} />
        {group !== null && kind !== null && <MoreQuestions {...shared} questions={questions} election={election} />}
        <p className="eligibility-buttons">
          <button type="submit" className="button button-strong">{t('submit')}</button>
          <button type="button" className="button" onClick={onReset}>{t('reset')}</button>
        </p>
      </form>
      {outcome.kind === 'changed' && <p className="eligibility-changed no-print">{t('changed')}</p>}
      {outcome.kind === 'answers' && <h2 ref={result} tabIndex={-1} id="eligibility-result" className="eligibility-result-title">{t('result')}</h2>}
      <p role="status" className="sr-only">{findings && t('summary', summaryOf(findings))}</p>
      {outcome.kind === 'answers' && findings && <Result model={model} answers={outcome.answers} findings={findings} election={election === 'other' ? null : election} />}
    </>
  );
}

function summaryOf(findings: Parameters<typeof tally>[0]) {
  const counts = tally(findings);
  return { met: counts.met, notMet: counts['not-met'], open: counts.open, notComputed: counts['not-computed'] };
}
