'use client';

import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { Dated } from '@/components/ui/Dated';
import { computedDays, type Fact, type Finding } from '@/lib/documents/eligibility/findings';
import type { Condition } from '@/lib/documents/eligibility/schema';
import { OutcomeSign } from './OutcomeMark';
import { placeOf } from './place-of';
import { usePageLocale } from './usePageLocale';

type Props = { findings: readonly Finding[] };

/** Every condition in one line, with its mark and the days computed for it, each a way to its place below. */
export function InShort({ findings }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const name = (compute: Condition['compute']) => t(`short.${compute.by}`, {
    count: 'years' in compute ? compute.years : 0, months: 'months' in compute ? compute.months : 0, of: 'of' in compute ? compute.of : 0,
    acts: compute.by === 'not-held' ? compute.acts.map((act) => act.name[locale]).join(', ') : '',
  });
  return (
    <ol className="eligibility-short">
      {findings.map((finding) => (
        <li key={finding.condition.id} data-outcome={finding.outcome}>
          <OutcomeSign outcome={finding.outcome} />
          <span>
            <a href={`#${placeOf(finding.condition)}`} onClick={toPlace}>{name(finding.condition.compute)}</a>{' '}
            <span className="eligibility-short-mark">{t(`marks.${finding.outcome}`)}</span>
            {computedDays(finding).map((fact) => <span key={fact.id} data-personal={fact.personal || undefined}> · <ShortDay fact={fact} /></span>)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function ShortDay({ fact: { id, day, until } }: { fact: Fact }) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility.shortDay')];
  const shown = until === undefined ? <Dated value={day} locale={locale} /> : <><Dated value={day} locale={locale} /> / <Dated value={until} locale={locale} /></>;
  return t.rich(nameOfDay(id), { day: () => shown });
}

function nameOfDay(id: Fact['id']) {
  return id === 'latest-start' || id === 'narrow' || id === 'wide' ? id : 'complete';
}

/** There without the address: what is asked about the reader is not written into it. */
function toPlace(event: MouseEvent<HTMLAnchorElement>): void {
  const place = document.getElementById(event.currentTarget.hash.slice(1));
  if (!place) return;
  event.preventDefault();
  place.focus();
}
