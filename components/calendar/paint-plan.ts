import type { AxisStop } from '@/lib/calendar/axis';

/** What {@link paintPlan} needs besides the page itself. */
export type PlanConfig = {
  stops: readonly AxisStop[];
  /** Where voting day stands on the axis, in per cent. */
  vote: number;
  /** Letters that fold to others. */
  letters: Readonly<Record<string, string>>;
  /** `{shown} of {total}`. */
  count: string;
  /** `“{value}” ({name}) was ignored`. */
  ignored: string;
  /** Names of the keys of the address. */
  names: { view: string; executor: string; article: string };
};

/**
 * Sets the plan as the address asks: the view, the rows that the filters leave, the form's fields, the line of now.
 * Runs before first paint and again on every change. Its source text is what is sent: it uses nothing from outside its body.
 */
export function paintPlan(
  config: PlanConfig,
  foldWith: (letters: Readonly<Record<string, string>>, text: string) => string,
  hasWords: (foldedText: string, foldedQuery: string) => boolean,
  citesArticle: (cited: readonly string[], asked: string) => boolean,
  axisPosition: (stops: readonly AxisStop[], atMs: number) => number | null,
  parseAt: (text: string) => number | null,
): void {
  const plan = document.querySelector<HTMLElement>('[data-plan]');
  if (!plan) return;
  const query = new URLSearchParams(window.location.search);
  const form = plan.querySelector('form');
  const ignored: string[] = [];
  setView();
  setNow();
  filterRows();

  function setView(): void {
    const asked = query.get('view') ?? 'list';
    const known = ['list', 'timeline', 'table'].includes(asked);
    if (!known) ignored.push(ignoredNote(asked, config.names.view));
    const view = known ? asked : 'list';
    plan?.setAttribute('data-view', view);
    plan?.querySelectorAll<HTMLAnchorElement>('[data-view-link]').forEach((link) => {
      const to = link.dataset.viewLink ?? 'list';
      const other = new URLSearchParams(query);
      if (to === 'list') other.delete('view');
      else other.set('view', to);
      link.href = window.location.pathname + (other.size > 0 ? `?${other}` : '');
      if (to === view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  }

  function setNow(): void {
    const at = axisPosition(config.stops, parseAt(query.get('at') ?? '') ?? Date.now());
    plan?.style.setProperty('--vote', String(config.vote / 100));
    plan?.style.setProperty('--now', String((at ?? 0) / 100));
    plan?.toggleAttribute('data-now', at !== null);
  }

  function filterRows(): void {
    const executor = knownExecutor(query.get('executor') ?? '');
    const article = knownArticle((query.get('article') ?? '').trim());
    const typed = query.get('q') ?? '';
    const words = foldWith(config.letters, typed).trim();
    setField('executor', executor);
    setField('article', article);
    setField('q', typed);
    const rows = [...(plan?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    rows.forEach((row) => {
      const fits = (!executor || (row.dataset.executors ?? '').split(' ').includes(executor))
        && (!article || citesArticle((row.dataset.articles ?? '').split(' ').filter(Boolean), article))
        && (!words || hasWords(textOf(row), words));
      row.hidden = !fits;
    });
    const shown = rows.filter((row) => !row.hidden).length;
    plan?.querySelectorAll<HTMLElement>('[data-phase]').forEach((phase) => {
      phase.hidden = !phase.querySelector('[data-row]:not([hidden])');
      const link = plan?.querySelector<HTMLElement>(`[data-phase-link="${phase.dataset.phase}"]`);
      if (link) link.hidden = phase.hidden;
    });
    const filtered = Boolean(executor || article || words);
    say('[data-count]', config.count.replace('{shown}', String(shown)).replace('{total}', String(rows.length)));
    show('[data-none]', shown === 0);
    show('[data-clear]', filtered);
    const clear = plan?.querySelector<HTMLAnchorElement>('[data-clear]');
    const rest = new URLSearchParams(query);
    ['executor', 'article', 'q'].forEach((key) => rest.delete(key));
    if (clear) clear.href = window.location.pathname + (rest.size > 0 ? `?${rest}` : '');
    const details = plan?.querySelector('details');
    if (details && !details.dataset.set) {
      details.open = filtered || window.innerWidth >= 960;
      details.dataset.set = 'yes';
    }
    say('[data-ignored]', ignored.join('\n'));
    show('[data-ignored]', ignored.length > 0);
  }

  function textOf(row: HTMLElement): string {
    const text = [...row.querySelectorAll('[data-q]')].map((part) => part.textContent ?? '').join(' ');
    return `${foldWith(config.letters, text)} ${row.dataset.also ?? ''}`;
  }

  function knownExecutor(asked: string): string {
    const options = [...(form?.querySelectorAll<HTMLOptionElement>('option') ?? [])];
    if (!asked || options.some(({ value }) => value === asked)) return asked;
    ignored.push(ignoredNote(asked, config.names.executor));
    return '';
  }

  function knownArticle(asked: string): string {
    if (!asked || /^\d+(\.\d+)*\.?$/.test(asked)) return asked.replace(/\.$/, '');
    ignored.push(ignoredNote(asked, config.names.article));
    return '';
  }

  function setField(name: string, value: string): void {
    const field = form?.elements.namedItem(name);
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field !== document.activeElement && field.value !== value) field.value = value;
  }

  function ignoredNote(value: string, name: string): string {
    return config.ignored.replace('{value}', () => value.slice(0, 60)).replace('{name}', name);
  }

  function say(selector: string, text: string): void {
    const element = plan?.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  function show(selector: string, shown: boolean): void {
    const element = plan?.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !shown;
  }
}
