'use client';

import { useTranslations } from 'next-intl';
import type { MouseEvent, Ref } from 'react';
import type { AnswerFault, FieldId } from '@/lib/documents/eligibility/answers';
import { faultText } from './fault-text';
import { usePageLocale } from './usePageLocale';

type Props = { faults: readonly AnswerFault[]; ref: Ref<HTMLDivElement> };

/** Everything that has to be put right, each a way to its field. It takes the focus when it comes. */
export function ErrorSummary({ faults, ref }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-labelledby="eligibility-wrong" className="eligibility-wrong no-print">
      <h2 id="eligibility-wrong">{t('errorTitle', { count: faults.length })}</h2>
      <ul>{faults.map((fault) => <li key={fault.field}><a href={`#${placeOf(fault.field)}`} onClick={toField}>{faultText(fault, locale, t)}</a></li>)}</ul>
    </div>
  );
}

/** The link leads there by itself; the focus into the field is what a keyboard needs. */
function toField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  const input = field?.matches('input') ? field : field?.querySelector('input');
  if (!(input instanceof HTMLElement)) return;
  event.preventDefault();
  input.focus();
}

function placeOf(field: FieldId): string {
  return `field-${field}`;
}
