import type { Asked, CountedKey, FilterKey, Selection, TermFacts } from '@/lib/calendar/select';
import type { WordIndex } from '@/lib/calendar/words';
import type { PlanElement, PlanPart, PlanRowEntry, PlanRows } from './plan-rows';

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
  /** `Search the whole portal for “{q}”`. */
  everywhere: string;
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
  paintRows: (rows: PlanRows, fits: Selection['fits'], match: string, from: number, enough: (shown: number) => boolean) => number,
];

/** What is left to be painted. Works until it is told to give way; returns whether nothing is left. */
export type PlanRest = (giveWay: () => boolean) => boolean;

/**
 * Sets the plan as the address asks: the view, the rows that the filters leave, their counts, the form's fields.
 * Runs before first paint and again on every change; touches only what changes. Its source text is what is sent: it uses
 * nothing from outside its body.
 * @param search the query; null: the address's own
 * @param enough paint no more rows than these, from the top, and leave the others and the counts inside closed menus for later;
 * null: paint everything
 * @returns what was left for later
 */
export function paintPlan(
  config: PlanConfig, search: string | null, enough: number | null,
  ...[foldWith, queryWords, addText, textsWith, rowText, readFacts, readArticle, selectRows, stateAt, citesArticle, parseAt, paintRows]: PlanTools
): PlanRest {
  const plan = document.querySelector<PlanElement>('[data-plan]');
  if (!plan) return () => true;
  const keys: readonly FilterKey[] = ['q', 'executor', 'article', 'phase', 'kind', 'state'];
  const query = new URLSearchParams(search ?? window.location.search);
  const nowMs = parseAt(query.get('at') ?? '') ?? Date.now();
  // Everything that is set stands here, before the table: looking for it in the plan would go through every row.
  const head = plan.querySelector('[data-plan-head]');
  const form = head?.querySelector('form');
  const ignored: string[] = [];
  setView();
  const rest = filterRows();
  setKeys();
  say('[data-ignored]', ignored.join('\n'));
  show('[data-ignored]', ignored.length > 0);
  if (enough === null) rest(() => false);
  return rest;

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

  function filterRows(): PlanRest {
    const typed = readTyped();
    const words = foldWith(config.letters, typed.q).trim();
    const filters: Asked = { executor: known('executor'), articles: readArticle(typed.article) ?? [], phase: known('phase'), kind: known('kind'), state: known('state') };
    const rows = readRows(words);
    const selection = selectRows(rows.entries, filters, nowMs, stateAt, citesArticle);
    const marking = filters.executor || filters.articles.length > 0 || filters.kind || filters.state;
    const match = marking ? config.match : '';
    let at = enough === null ? 0 : paintRows(rows, selection.fits, match, 0, (shown) => shown >= enough);
    showPhases(rows.parts, selection.fits);
    const active: Partial<Record<FilterKey, string>> = {
      q: words && typed.q, executor: labelOf('executor', filters.executor), article: filters.articles.length > 0 ? typed.article : '',
      phase: labelOf('phase', filters.phase), kind: labelOf('kind', filters.kind), state: labelOf('state', filters.state),
    };
    setFields({ q: query.get('q') ?? '', article: query.get('article') ?? '', executor: filters.executor, phase: filters.phase, kind: filters.kind, state: filters.state });
    showCounts(selection.counts, 'span');
    showOutcome(active, selection, rows.entries.length);
    return (giveWay) => {
      at = paintRows(rows, selection.fits, match, at, giveWay);
      if (at < rows.entries.length) return false;
      showCounts(selection.counts, 'option');
      return true;
    };
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
    if (plan && plan.planRows?.size !== size) plan.planRows = { size, words: '', ...readParts(), index: { places: new Map(), read: 0 } };
    const rows = plan?.planRows ?? { size, words: '', parts: [], entries: [], index: { places: new Map(), read: 0 } };
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

  function readParts(): Pick<PlanRows, 'parts' | 'entries'> {
    const parts: PlanPart[] = [];
    const entries: PlanRowEntry[] = [];
    for (const body of plan?.querySelector('table')?.tBodies ?? []) {
      const { phase = '' } = body.dataset;
      const from = entries.length;
      body.querySelectorAll<HTMLElement>('[data-row]').forEach((element) => (
        entries.push({ element, phase, terms: readFacts(element.dataset.terms ?? ''), says: true, shown: !element.hidden, marks: '' })
      ));
      parts.push({ body, phase, from, until: entries.length, rows: body.hidden ? 0 : -1 });
    }
    return { parts, entries };
  }

  function showPhases(parts: readonly PlanPart[], fits: Selection['fits']): void {
    const phases = new Set<string>();
    for (const { phase, from, until } of parts) {
      for (let place = from; place < until && !phases.has(phase); place += 1) if (fits[place]) phases.add(phase);
    }
    head?.querySelectorAll<HTMLElement>('[data-phase-link]').forEach((link) => hide(link, !phases.has(link.dataset.phaseLink ?? '')));
  }

  /** @param where `span`: those that are seen; `option`: those inside closed menus */
  function showCounts(counts: Selection['counts'], where: 'span' | 'option'): void {
    form?.querySelectorAll<HTMLElement>(`${where}[data-option]`).forEach((option) => {
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
    offerSearch(active.q ?? '', shown);
    const details = head?.querySelector('details');
    if (details && !details.dataset.set) {
      details.open = window.innerWidth >= 960;
      details.dataset.set = 'yes';
    }
  }

  /** What the plan has little or nothing of may stand elsewhere in the portal. */
  function offerSearch(typed: string, shown: number): void {
    const link = head?.querySelector<HTMLAnchorElement>('[data-everywhere] a');
    const offered = typed !== '' && shown <= 3;
    show('[data-everywhere]', offered);
    if (!link || !offered) return;
    link.search = `?q=${encodeURIComponent(typed)}`;
    sayIn(link.querySelector('[data-text]'), config.everywhere.replace('{q}', () => typed));
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
