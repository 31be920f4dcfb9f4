import { setQuery } from '@/components/ui/useQuery';
import { foldWith } from '@/lib/calendar/filter';
import { addText } from '@/lib/calendar/words';
import type { PlanConfig } from './paint-plan';
import { setQuerySoon, settleQuery } from './plan-address';
import { afterFrame, whenIdle } from './plan-idle';
import { forgetRoom, paintRest, repaintPlan, repaintSeen } from './plan-paint';
import { rowText, type PlanElement } from './plan-rows';

/**
 * Makes the plan's links, form and keys work without loading the page again; every change goes through the address. A choice
 * is a step that the browser's Back undoes; letters typed one after the other are one step.
 * @returns what undoes it
 */
export function connectPlan(config: PlanConfig): (() => void) | undefined {
  const plan = document.querySelector<HTMLElement>('[data-plan]');
  const form = plan?.querySelector('form');
  if (!plan || !form) return undefined;
  let typing: EventTarget | null = null;
  const onInput = (event: Event) => {
    const text = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    const step = text && typing === event.target ? 'replace' : 'push';
    typing = text ? event.target : null;
    setQuerySoon(fieldsOf(form), step);
    repaintSeen(config);
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    typing = null;
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-stay]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    typing = null;
    settleQuery();
    if (link.closest('[data-drop], [data-clear], [data-without]')) {
      setQuerySoon(queryOf(link), 'push');
      repaintSeen(config);
    } else {
      setQuery(queryOf(link), 'push');
      repaintPlan(config);
    }
    // Looking for a place for the focus makes the browser lay out the page: what is left is shown first.
    afterFrame(() => keepFocus(plan, link));
  };
  const onKey = (event: KeyboardEvent) => pressed(event, plan, form);
  form.addEventListener('input', onInput);
  form.addEventListener('submit', onSubmit);
  plan.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  window.addEventListener('beforeprint', paintRest);
  window.addEventListener('scroll', forgetRoom, { passive: true });
  window.addEventListener('resize', forgetRoom);
  plan.addEventListener('toggle', forgetRoom, true);
  return () => {
    form.removeEventListener('input', onInput);
    form.removeEventListener('submit', onSubmit);
    plan.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
    window.removeEventListener('beforeprint', paintRest);
    window.removeEventListener('scroll', forgetRoom);
    window.removeEventListener('resize', forgetRoom);
    plan.removeEventListener('toggle', forgetRoom, true);
    settleQuery();
  };
}

/** A link's query as values to take over; what it leaves out goes. */
function queryOf(link: HTMLAnchorElement): Record<string, string | null> {
  const to = new URL(link.href).searchParams;
  const keys = [...new URLSearchParams(window.location.search).keys(), ...to.keys()];
  return Object.fromEntries(keys.map((key) => [key, to.get(key)]));
}

/** `/` goes to the search where the page says so; Escape empties a text field, and leaves it when it is empty. */
function pressed(event: KeyboardEvent, plan: HTMLElement, form: HTMLFormElement): void {
  const field = event.target instanceof Element ? event.target.closest<HTMLElement>('input, select, textarea, [contenteditable]') : null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape' && field instanceof HTMLInputElement && field.type !== 'radio' && form.contains(field)) {
    event.preventDefault();
    if (field.value === '') return field.blur();
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (event.key !== '/' || (field && !(field instanceof HTMLInputElement && field.type === 'radio'))) return;
  const wide = window.matchMedia('(min-width: 60rem)').matches;
  if (!wide || plan.hasAttribute('data-keys-off')) return;
  event.preventDefault();
  plan.querySelector('details')?.setAttribute('open', '');
  const search = form.querySelector<HTMLInputElement>('[name="q"]');
  search?.focus();
  search?.select();
}

/** A link that has gone with its filter hands the focus to the next one, or to the heading of the filters. */
function keepFocus(plan: HTMLElement, link: HTMLElement): void {
  if (link.checkVisibility()) return;
  const next = [...plan.querySelectorAll<HTMLElement>('.plan-chip')].find((chip) => chip.checkVisibility());
  (next ?? plan.querySelector('summary'))?.focus();
}

/** Reads the rows' texts while nothing else is to be done, so that the first letter typed finds them ready. */
export function readAhead(config: PlanConfig): (() => void) | undefined {
  let stopped = false;
  whenIdle((giveWay) => {
    const rows = document.querySelector<PlanElement>('[data-plan]')?.planRows;
    while (rows && !stopped && rows.index.read < rows.entries.length) {
      if (giveWay()) return false;
      const next = rows.entries[rows.index.read];
      if (next) addText(rows.index, rowText(next.element, config.letters, foldWith));
    }
    return true;
  });
  return () => {
    stopped = true;
  };
}

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries(['q', 'executor', 'article', 'phase', 'kind', 'state'].map((name) => [name, String(data.get(name) ?? '').trim()]));
}
