import type { Asked, CountedKey, FilterKey, Selection, TermFacts } from '@/lib/calendar/select';
import type { WordIndex } from '@/lib/calendar/words';
import type { PlanElement, PlanRowEntry, PlanRows } from './plan-rows';

/** What {@link paintPlan} needs besides the page itself. `{…}` in the texts are filled in by it. */
export type PlanConfig = {
  /** Letters that fold to others. */
  letters: Readonly<Record<string, string>>;
  /** `{shown} of {total}`. */
  count: string;
  /** `“{value}” ({name}) was ignored`, and the same for a key that the address has twice or a text that is too long. */
  ignored: string;
  /** `{label} ({n})`. */
  option: string;
  /** `Without {filter}: {n} of {total}`. */
  without: string;
  /** What a term that fits is marked with where others of its row do not. */
  match: string;
  /** Names of the keys of the address. */
  names: Record<FilterKey | 'view' | 'keys', string>;
};

/** Functions that are sent along with {@link paintPlan}, in this order. */
export type PlanTools = [
  foldWith: (letters: Readonly<Record<string, string>>, text: string) => string,
  queryWords: (foldedQuery: string) => string[][],
  addText: (index: WordIndex, foldedText: string) => void,
  textsWith: (index: WordIndex, words: readonly (readonly string[])[]) => Uint8Array,
  rowText: (row: HTMLElement, letters: Readonly<Record<string, string>>, fold: PlanTools[0]) => string,
  readFacts: (text: string) => TermFacts[],
  readArticle: (text: string) => string[] | null,
  selectRows: (rows: readonly PlanRowEntry[], asked: Asked, nowMs: number, stateAt: PlanTools[8], citesArticle: PlanTools[9]) => Selection,
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => string,
  citesArticle: (cited: readonly string[], asked: string) => boolean,
  parseAt: (text: string) => number | null,
];

/**
 * Sets the plan as the address asks: the view, the rows that the filters leave, their counts, the form's fields.
 * Runs before first paint and again on every change; touches only what changes. Its source text is what is sent: it uses
 * nothing from outside its body.
 */
export function paintPlan(config: PlanConfig, ...[foldWith, queryWords, addText, textsWith, rowText, readFacts, readArticle, selectRows, stateAt, citesArticle, parseAt]: PlanTools): void {
  const plan = document.querySelector<PlanElement>('[data-plan]');
  if (!plan) return;
  const keys: readonly FilterKey[] = ['q', 'executor', 'article', 'phase', 'kind', 'state'];
  const query = new URLSearchParams(window.location.search);
  const nowMs = parseAt(query.get('at') ?? '') ?? Date.now();
  // Everything that is set stands here, before the table: looking for it in the plan would go through every row.
  const head = plan.querySelector('[data-plan-head]');
  const form = head?.querySelector('form');
  const ignored: string[] = [];
  setView();
  filterRows();
  setKeys();
  say('[data-ignored]', ignored.join('\n'));
  show('[data-ignored]', ignored.length > 0);

  function setView(): void {
    const view = known('view', ['list', 'timeline', 'table']) || 'list';
    if (plan?.dataset.view !== view) plan?.setAttribute('data-view', view);
    head?.querySelectorAll<HTMLAnchorElement>('[data-view-link]').forEach((link) => {
      const to = link.dataset.viewLink ?? 'list';
      link.href = addressWith({ view: to === 'list' ? '' : to });
      if (to === view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  }

  function setKeys(): void {
    const off = known('keys', ['off']) === 'off';
    plan?.toggleAttribute('data-keys-off', off);
    head?.querySelectorAll<HTMLAnchorElement>('[data-keys]').forEach((link) => {
      link.href = addressWith({ keys: off ? '' : 'off' });
    });
  }

  function filterRows(): void {
    const typed = readTyped();
    const words = foldWith(config.letters, typed.q).trim();
    const asked: Asked = { executor: known('executor'), articles: readArticle(typed.article) ?? [], phase: known('phase'), kind: known('kind'), state: known('state') };
    const { entries } = readRows(words);
    const selection = selectRows(entries, asked, nowMs, stateAt, citesArticle);
    showRows(entries, selection, Boolean(asked.executor || asked.articles.length > 0 || asked.kind || asked.state));
    showPhases(entries);
    const active: Partial<Record<FilterKey, string>> = {
      q: words && typed.q, executor: labelOf('executor', asked.executor), article: asked.articles.length > 0 ? typed.article : '',
      phase: labelOf('phase', asked.phase), kind: labelOf('kind', asked.kind), state: labelOf('state', asked.state),
    };
    setFields({ q: query.get('q') ?? '', article: query.get('article') ?? '', executor: asked.executor, phase: asked.phase, kind: asked.kind, state: asked.state });
    showCounts(selection.counts);
    showOutcome(active, selection, entries.length);
  }

  function readTyped(): { q: string; article: string } {
    const [q, article] = [once('q').trim(), once('article').trim()];
    if (q.length > 200) ignore(q, 'q');
    const unread = readArticle(article) === null;
    if (unread) ignore(article, 'article');
    return { q: q.length > 200 ? '' : q, article: unread ? '' : article };
  }

  function readRows(words: string): PlanRows {
    const table = plan?.querySelector('table');
    const size = table?.rows.length ?? 0;
    if (plan && plan.planRows?.size !== size) plan.planRows = { size, words: '', entries: readEntries(), index: { places: new Map(), read: 0 } };
    const rows = plan?.planRows ?? { size, words: '', entries: [], index: { places: new Map(), read: 0 } };
    if (rows.words !== words) setSaying(rows, words);
    return rows;
  }

  function setSaying(rows: PlanRows, words: string): void {
    if (words) rows.entries.slice(rows.index.read).forEach(({ element }) => addText(rows.index, rowText(element, config.letters, foldWith)));
    const found = words ? textsWith(rows.index, queryWords(words)) : null;
    rows.entries.forEach((entry, place) => {
      entry.says = !found || found[place] === 1;
    });
    rows.words = words;
  }

  function readEntries(): PlanRowEntry[] {
    return bodies().flatMap((body) => (
      [...body.querySelectorAll<HTMLElement>('[data-row]')].map((element) => (
        { element, body, phase: body.dataset.phase ?? '', terms: readFacts(element.dataset.terms ?? ''), says: true, shown: !element.hidden, marks: '' }
      ))
    ));
  }

  function bodies(): HTMLElement[] {
    return [...(plan?.querySelector('table')?.tBodies ?? [])];
  }

  function showRows(entries: readonly PlanRowEntry[], { fits }: Selection, marking: boolean): void {
    entries.forEach((entry, index) => {
      const fitting = fits[index] ?? null;
      if (entry.shown !== (fitting !== null)) {
        entry.shown = fitting !== null;
        entry.element.hidden = !entry.shown;
      }
      const marks = marking && fitting && fitting.length < entry.terms.length ? fitting.join() : '';
      if (entry.marks === marks) return;
      entry.marks = marks;
      entry.element.querySelectorAll<HTMLElement>('.term').forEach((term, place) => {
        if (marks && fitting?.includes(place)) term.dataset.match = config.match;
        else delete term.dataset.match;
      });
    });
  }

  function showPhases(entries: readonly PlanRowEntry[]): void {
    const phases = new Set<string>();
    const full = new Map<HTMLElement, number>();
    for (const { shown, phase, body } of entries) {
      if (!shown) continue;
      phases.add(phase);
      full.set(body, (full.get(body) ?? 0) + 1);
    }
    bodies().forEach((body) => {
      const rows = String(full.get(body) ?? 0);
      hide(body, rows === '0');
      // The stylesheet reckons its height from it until it is drawn.
      if (body.style.getPropertyValue('--rows') !== rows) body.style.setProperty('--rows', rows);
    });
    head?.querySelectorAll<HTMLElement>('[data-phase-link]').forEach((link) => hide(link, !phases.has(link.dataset.phaseLink ?? '')));
  }

  function showCounts(counts: Selection['counts']): void {
    form?.querySelectorAll<HTMLElement>('[data-option]').forEach((option) => {
      const n = counts[option.dataset.option as CountedKey][option.dataset.value ?? ''] ?? 0;
      sayIn(option, config.option.replace('{label}', option.dataset.label ?? '').replace('{n}', String(n)));
      option.toggleAttribute('data-none-left', n === 0);
    });
  }

  function showOutcome(active: Partial<Record<FilterKey, string>>, { shown, without }: Selection, total: number): void {
    const filtered = keys.some((key) => active[key]);
    const none = (text: string) => text.replace('{total}', String(total));
    say('[data-count]', none(config.count).replace('{shown}', String(shown)));
    show('[data-none]', shown === 0);
    show('[data-clear]', filtered);
    head?.querySelectorAll<HTMLAnchorElement>('[data-clear] a').forEach((link) => {
      link.href = addressWith(Object.fromEntries(keys.map((key) => [key, ''])));
    });
    for (const key of keys) {
      const label = active[key] ? `${config.names[key]}: ${active[key]}` : '';
      slot(`[data-drop="${key}"]`, key, label, label !== '');
      slot(`[data-without="${key}"]`, key, none(config.without).replace('{filter}', () => label).replace('{n}', String(without[key])), label !== '' && shown === 0 && without[key] > 0);
    }
    const details = head?.querySelector('details');
    if (details && !details.dataset.set) {
      details.open = window.innerWidth >= 960;
      details.dataset.set = 'yes';
    }
  }

  function slot(selector: string, key: string, text: string, shown: boolean): void {
    const item = head?.querySelector<HTMLElement>(selector);
    const link = item?.querySelector('a');
    if (!item || !link) return;
    hide(item, !shown);
    if (!shown) return;
    link.href = addressWith({ [key]: '' });
    sayIn(link.querySelector('[data-text]'), text);
  }

  function known(key: FilterKey | 'view' | 'keys', values?: readonly string[]): string {
    const asked = once(key);
    const fits = values ? values.includes(asked) : [...(form?.querySelectorAll<HTMLElement>(`[data-option="${key}"]`) ?? [])].some(({ dataset }) => dataset.value === asked);
    if (asked && !fits) ignore(asked, key);
    return fits ? asked : '';
  }

  function once(key: FilterKey | 'view' | 'keys'): string {
    const [first = '', ...others] = query.getAll(key);
    others.forEach((other) => ignore(other, key));
    return first;
  }

  function labelOf(key: FilterKey, value: string): string {
    return (value && form?.querySelector<HTMLElement>(`[data-option="${key}"][data-value="${value}"]`)?.dataset.label) || '';
  }

  function setFields(values: Partial<Record<FilterKey, string>>): void {
    Object.entries(values).forEach(([name, value]) => {
      const field = form?.elements.namedItem(name);
      // Its own `value` does not take the empty text.
      if (field instanceof RadioNodeList) {
        field.forEach((radio) => {
          if (radio instanceof HTMLInputElement) radio.checked = radio.value === value;
        });
      }
      if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value.trim() !== value.trim()) field.value = value;
    });
  }

  function addressWith(changes: Readonly<Record<string, string>>): string {
    const other = new URLSearchParams(query);
    Object.entries(changes).forEach(([key, value]) => {
      if (value) other.set(key, value);
      else other.delete(key);
    });
    return window.location.pathname + (other.size > 0 ? `?${other}` : '');
  }

  function ignore(value: string, key: FilterKey | 'view' | 'keys'): void {
    ignored.push(config.ignored.replace('{value}', () => value.slice(0, 60)).replace('{name}', config.names[key]));
  }

  function say(selector: string, text: string): void {
    sayIn(head?.querySelector(selector), text);
  }

  function sayIn(element: Element | null | undefined, text: string): void {
    if (element && element.textContent !== text) element.textContent = text;
  }

  function show(selector: string, shown: boolean): void {
    hide(head?.querySelector<HTMLElement>(selector), !shown);
  }

  function hide(element: HTMLElement | null | undefined, hidden: boolean): void {
    if (element && element.hidden !== hidden) element.hidden = hidden;
  }
}
