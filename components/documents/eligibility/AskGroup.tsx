'use client';

import type { AnswerFault } from '@/lib/documents/eligibility/answers';
import { GROUPS, type Group } from '@/lib/documents/eligibility/schema';
import { Choices } from './Choices';
import type { EligibilityModel } from './eligibility-model';
import { describes, Question } from './Question';
import { usePageLocale } from './usePageLocale';

type Props = { model: EligibilityModel; version: string; faults: readonly AnswerFault[]; group: Group | null; onGroup: (group: Group) => void };

/** Stateless person or foreigner: everything else depends on it. */
export function AskGroup({ model, version, faults, group, onGroup }: Props) {
  const locale = usePageLocale();
  const question = model.questions.find(({ id }) => id === 'group');
  if (!question) return null;
  const own = faults.filter(({ field }) => field === 'group');
  const options = GROUPS.map((value) => ({ value, label: question.options[value]?.[locale] ?? value }));
  return (
    <Question question={question} model={model} version={version} faults={own}>
      <Choices
        name="group" options={options} chosen={group} describedBy={describes('group', question.hint !== null, own)} invalid={own.length > 0}
        onChoose={(value) => { const known = GROUPS.find((one) => one === value); if (known) onGroup(known); }}
      />
    </Question>
  );
}
