'use client';

import { useEffect } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { axisPosition } from '@/lib/calendar/axis';
import { citesArticle, foldWith, hasWords } from '@/lib/calendar/filter';
import { parseAt } from '@/lib/time/baku';
import { paintPlan, type PlanConfig } from './paint-plan';

type Props = { config: PlanConfig };

const FILTERS = ['q', 'executor', 'article'] as const;

/** Makes the plan's links and form work without loading the page again; every change goes through the address. */
export function PlanLive({ config }: Props) {
  const query = useQuery().toString();

  useEffect(() => {
    const paint = () => paintPlan(config, foldWith, hasWords, citesArticle, axisPosition, parseAt);
    paint();
    const timer = window.setInterval(paint, 60_000);
    return () => window.clearInterval(timer);
  }, [config, query]);

  useEffect(() => {
    const plan = document.querySelector('[data-plan]');
    const form = plan?.querySelector('form');
    const onInput = () => setQuery(fieldsOf(form));
    const onSubmit = (event: Event) => {
      event.preventDefault();
      onInput();
    };
    const onClick = (event: Event) => {
      if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLElement>('[data-view-link], [data-clear]');
      if (!link) return;
      event.preventDefault();
      if (link.dataset.viewLink) setQuery({ view: link.dataset.viewLink === 'list' ? null : link.dataset.viewLink });
      else {
        form?.reset();
        setQuery({ q: null, executor: null, article: null });
        form?.querySelector('input')?.focus();
      }
    };
    form?.addEventListener('input', onInput);
    form?.addEventListener('submit', onSubmit);
    plan?.addEventListener('click', onClick);
    return () => {
      form?.removeEventListener('input', onInput);
      form?.removeEventListener('submit', onSubmit);
      plan?.removeEventListener('click', onClick);
    };
  }, []);

  return null;
}

function fieldsOf(form: HTMLFormElement | null | undefined): Record<string, string> {
  const data = form ? new FormData(form) : new FormData();
  return Object.fromEntries(FILTERS.map((name) => [name, String(data.get(name) ?? '').trim()]));
}
