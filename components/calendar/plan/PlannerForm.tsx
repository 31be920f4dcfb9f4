'use client';

import { useEffect, useRef, type FormEvent } from 'react';
import { setQuery } from '@/components/ui/useQuery';
import type { PlannerQuery } from '@/lib/calendar/planner-query';
import { COUNTABLE } from '@/lib/calendar/rules/evaluate';
import type { PlannerWords } from './planner-words';

type Props = { asked: PlannerQuery; words: PlannerWords };

/** The days a plan is computed from. Every change goes into the address at once; without JavaScript the form is not shown. */
export function PlannerForm({ asked, words }: Props) {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    for (const [name, day] of [['voting-day', asked.votingDay], ['announced', asked.announced], ['results', asked.results]] as const) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field !== document.activeElement && field.value !== (day ?? '')) field.value = day ?? '';
    }
  }, [asked]);

  function onInput(event: FormEvent<HTMLFormElement>) {
    if (event.target instanceof HTMLInputElement) take([event.target]);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    take([...event.currentTarget.querySelectorAll('input')]);
  }

  function onClear() {
    form.current?.reset();
    setQuery({ 'voting-day': null, announced: null, results: null });
    form.current?.querySelector('input')?.focus();
  }

  return (
    <form ref={form} method="get" className="planner-form no-print" aria-label={words.form} onInput={onInput} onSubmit={onSubmit}>
      <p><label htmlFor="planner-day">{words.votingDay}</label><input id="planner-day" name="voting-day" type="date" min={COUNTABLE.first} max={COUNTABLE.last} required className="field" /></p>
      <p><label htmlFor="planner-announced">{words.announced}</label><input id="planner-announced" name="announced" type="date" aria-describedby="planner-why" className="field" /></p>
      <p id="planner-why" className="planner-why-form">{words.announcedWhy}</p>
      <details suppressHydrationWarning>
        <summary>{words.more}</summary>
        <p><label htmlFor="planner-results">{words.results}</label><input id="planner-results" name="results" type="date" className="field" /></p>
      </details>
      <p className="planner-buttons">
        <button type="submit" className="button button-strong">{words.apply}</button>
        <button type="button" className="button" onClick={onClear}>{words.clear}</button>
      </p>
    </form>
  );
}

/** A year that is being typed passes through 0002, 0020 and 0202; a day that is being typed is empty and not yet valid. */
function take(fields: readonly HTMLInputElement[]): void {
  const whole = fields.filter(({ value, validity }) => !validity.badInput && !value.startsWith('0'));
  setQuery(Object.fromEntries(whole.map(({ name, value }) => [name, value])));
}
