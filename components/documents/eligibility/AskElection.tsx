'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { setQuery } from '@/components/ui/useQuery';
import type { AnswerFault } from '@/lib/documents/eligibility/answers';
import { refuseTypedDay } from '@/lib/documents/eligibility/query';
import { readDay, toDayFields } from '@/lib/documents/eligibility/read-day';
import { ELECTION_KINDS, type ElectionKind } from '@/lib/documents/eligibility/schema';
import { dayInText } from '@/lib/documents/names';
import type { PlainDate } from '@/lib/time/baku';
import type { Chosen } from './check-form';
import { Choices } from './Choices';
import { DateFields } from './DateFields';
import type { EligibilityModel } from './eligibility-model';
import { describes, FieldErrors, Question } from './Question';
import { usePageLocale } from './usePageLocale';

type Props = {
  model: EligibilityModel; version: string; faults: readonly AnswerFault[];
  election: Chosen['election'];
  /** Kind of the election for another voting day. */
  kind: ElectionKind | null;
  /** Day in the address. */
  votingDay: PlainDate | null;
  onElection: (id: string) => void;
  onKind: (kind: ElectionKind) => void;
};

/** An election of the portal, or any voting day; it goes into the address, being no answer about the reader. */
export function AskElection({ model, version, faults, election, kind, votingDay, onElection, onKind }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const question = model.questions.find(({ id }) => id === 'election');
  if (!question) return null;
  const own = faults.filter(({ field }) => field === 'election');
  const options = [
    ...model.elections.map(({ id, name, votingDay: day }) => ({ value: id, label: t('onDay', { election: name, date: dayInText(day, locale) }) })),
    { value: 'other', label: t('otherElection') },
  ];
  return (
    <Question question={question} model={model} version={version} faults={own}>
      <Choices name="election" options={options} chosen={election === 'other' ? 'other' : election?.id ?? null} onChoose={onElection} describedBy={describes('election', question.hint !== null, own)} invalid={own.length > 0} />
      {election === 'other' && <OtherDay kinds={ELECTION_KINDS.map((value) => ({ value, label: question.options[value]?.[locale] ?? value }))} faults={faults} kind={kind} votingDay={votingDay} onKind={onKind} />}
    </Question>
  );
}

type OtherProps = Pick<Props, 'faults' | 'kind' | 'votingDay' | 'onKind'> & { kinds: readonly { value: ElectionKind; label: string }[] };

function OtherDay({ kinds, faults, kind, votingDay, onKind }: OtherProps) {
  const t = useTranslations('eligibility');
  const fields = useRef<HTMLFieldSetElement>(null);
  const [kindFaults, dayFaults] = [faults.filter(({ field }) => field === 'kind'), faults.filter(({ field }) => field === 'voting-day')];

  useEffect(() => {
    if (votingDay !== null && !fields.current?.contains(document.activeElement)) fillIn(fields.current, votingDay);
  }, [votingDay]);

  function onInput() {
    const text = (part: string) => inputOf(fields.current, part)?.value ?? '';
    const read = readDay({ day: text('day'), month: text('month'), year: text('year') });
    setQuery({ 'voting-day': 'day' in read && refuseTypedDay(read.day) === null ? read.day : null });
  }

  return (
    <div className="eligibility-other">
      <fieldset id="field-kind">
        <legend>{t('kind')}</legend>
        <FieldErrors id="kind" faults={kindFaults} />
        <Choices name="kind" options={kinds} chosen={kind} describedBy={describes('kind', false, kindFaults)} invalid={kindFaults.length > 0} onChoose={(value) => { const known = ELECTION_KINDS.find((one) => one === value); if (known) onKind(known); }} />
      </fieldset>
      <fieldset ref={fields} onInput={onInput} id="field-voting-day">
        <legend>{t('votingDay')}</legend>
        <p id="voting-day-hint" className="eligibility-hint">{t('digits')}</p>
        <FieldErrors id="voting-day" faults={dayFaults} />
        <DateFields name="voting-day" describedBy={describes('voting-day', true, dayFaults)} invalid={dayFaults.length > 0} />
      </fieldset>
    </div>
  );
}

function fillIn(fields: HTMLElement | null, votingDay: PlainDate): void {
  for (const [part, text] of Object.entries(toDayFields(votingDay))) {
    const input = inputOf(fields, part);
    if (input) input.value = text;
  }
}

function inputOf(fields: HTMLElement | null, part: string): HTMLInputElement | null {
  return fields?.querySelector<HTMLInputElement>(`[data-part="${part}"]`) ?? null;
}
