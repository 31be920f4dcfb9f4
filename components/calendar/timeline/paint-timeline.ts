import type { AxisStop } from '@/lib/calendar/axis';
import type { Mark, Place } from '@/lib/calendar/lanes';
import type { Zoom } from '@/lib/calendar/zoom';

/** The axis and scale of one step; places in per cent. */
export type ZoomConfig = {
  stops: readonly AxisStop[];
  ticks: readonly (readonly [percent: number, label: string, rank: number])[];
  vote: readonly [from: number, until: number];
  /** Where the axis begins to run closer together. */
  late: number | null;
};

/** What {@link paintTimeline} needs besides the page itself. `{…}` in the words are filled in by it. */
export type TimelineConfig = {
  zooms: Record<Zoom, ZoomConfig>;
  months: readonly string[];
  words: Record<'open' | 'next' | 'past' | 'now' | 'nowTime' | 'vote' | 'polls' | 'ignored' | 'twice' | 'outside' | 'printed', string>;
};

type LayLanes = (section: HTMLElement, vote: number, placeTerm: TimelineTools[2], packRows: TimelineTools[3]) => void;

/** Functions that are sent along with {@link paintTimeline}, in this order. */
export type TimelineTools = [
  layLanes: LayLanes,
  axisPosition: (stops: readonly AxisStop[], atMs: number) => number | null,
  placeTerm: (mark: Mark, words: number, vote: number, width: number) => Place,
  packRows: (spans: readonly (readonly [from: number, to: number])[], apart: number) => number[],
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => 'open' | 'next' | 'past',
  parseAt: (text: string) => number | null,
];

/**
 * Draws the timeline as the address asks: the step, its scale, every term's place and state, now, lanes on wide screens. Follows what
 * the filters have left of the table. Runs before first paint and again on every change; does nothing in other views but explain
 * a senseless `zoom=`. Its source text is what is sent: it uses nothing from outside its body.
 */
export function paintTimeline({ zooms, months, words }: TimelineConfig, ...[layLanes, axisPosition, placeTerm, packRows, stateAt, parseAt]: TimelineTools): void {
  const section = document.querySelector<HTMLElement>('[data-timeline]');
  const plan = section?.closest<HTMLElement>('[data-plan]');
  if (!section || !plan) return;
  const query = new URLSearchParams(window.location.search);
  const nowMs = parseAt(query.get('at') ?? '') ?? Date.now();
  const zoom = chooseZoom();
  const { stops, ticks, vote, late } = zooms[zoom];
  const [firstMs, lastMs] = [stops[0]?.[0] ?? 0, stops[stops.length - 1]?.[0] ?? 0];
  if (plan.dataset.view !== 'timeline') return;
  if (section.dataset.zoom !== zoom) drawScale();
  drawNow();
  const outside = placeTerms();
  say('[data-printed]', fillDate(words.printed, Date.now()));
  say('[data-outside]', outside > 0 ? words.outside.replace('{n}', String(outside)) : '');
  section.toggleAttribute('data-laned', window.matchMedia('(min-width: 62.5rem)').matches);
  if (section.hasAttribute('data-laned')) layLanes(section, vote[0] / 100, placeTerm, packRows);

  function chooseZoom(): Zoom {
    const [asked = '', ...others] = query.getAll('zoom');
    const known = Object.keys(zooms).includes(asked) ? asked as Zoom : 'all';
    const note = (text: string, value: string) => text.replace('{value}', () => value.slice(0, 60));
    say('[data-zoom-ignored]', [...(asked && asked !== known ? [note(words.ignored, asked)] : []), ...others.map((other) => note(words.twice, other))].join('\n'));
    section?.querySelectorAll<HTMLAnchorElement>('[data-zoom-link]').forEach((link) => {
      const other = new URLSearchParams(query);
      other.set('view', 'timeline');
      other.delete('zoom');
      if (link.dataset.zoomLink !== 'all') other.set('zoom', link.dataset.zoomLink ?? '');
      link.href = `${window.location.pathname}?${other}`;
      if (link.dataset.zoomLink === known) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
    return known;
  }

  function drawScale(): void {
    section?.setAttribute('data-zoom', zoom);
    section?.toggleAttribute('data-late', late !== null);
    const scale: HTMLElement[] = [part('tl-vote-words', vote[0], zoom === 'day' ? words.polls : words.vote), part('tl-now-words', 0, '')];
    const grid: HTMLElement[] = [];
    if (late !== null) [scale, grid].forEach((into) => into.push(part('tl-late', late, '')));
    ticks.forEach(([percent, label, rank]) => {
      const tick = part('tl-tick', percent, label);
      tick.dataset.rank = String(rank);
      scale.push(tick);
      if (rank < 3) grid.push(part('tl-line', percent, ''));
    });
    [scale, grid].forEach((into) => into.push(part('tl-vote', vote[0], '', vote[1])));
    grid.push(part('tl-now', 0, ''));
    section?.querySelector('[data-scale]')?.replaceChildren(...scale);
    section?.querySelector('[data-grid]')?.replaceChildren(...grid);
  }

  function part(name: string, percent: number, text: string, until = percent): HTMLElement {
    const element = document.createElement('span');
    element.className = name;
    element.textContent = text;
    setPlace(element, percent, until);
    element.dataset.anchor = percent > 78 ? 'end' : percent < 22 ? 'start' : 'middle';
    return element;
  }

  function setPlace(element: HTMLElement, from: number, to: number): void {
    element.style.setProperty('--from', String(from / 100));
    element.style.setProperty('--to', String(to / 100));
  }

  function drawNow(): void {
    const at = axisPosition(stops, nowMs);
    section?.toggleAttribute('data-now', at !== null);
    const text = fillDate(zoom === 'day' ? words.nowTime : words.now, nowMs);
    section?.querySelectorAll<HTMLElement>('.tl-now, .tl-now-words').forEach((element) => {
      setPlace(element, at ?? 0, at ?? 0);
      if (!element.classList.contains('tl-now-words')) return;
      element.dataset.anchor = (at ?? 0) > 78 ? 'end' : (at ?? 0) < 22 ? 'start' : 'middle';
      if (element.textContent !== text) element.textContent = text;
    });
  }

  function fillDate(text: string, ms: number): string {
    const clock = new Date(ms + 14_400_000);
    return text.replace('{day}', String(clock.getUTCDate())).replace('{month}', months[clock.getUTCMonth()] ?? '').replace('{year}', String(clock.getUTCFullYear()))
      .replace('{hour}', String(clock.getUTCHours())).replace('{minute}', String(clock.getUTCMinutes()).padStart(2, '0'));
  }

  /** Returns how many dated terms that the filters leave lie outside this part of the axis. */
  function placeTerms(): number {
    let count = 0;
    let undated = 0;
    section?.querySelectorAll<HTMLElement>('[data-tl-term]').forEach((term) => {
      const { shape = '' } = term.dataset;
      const [start, end] = [term.dataset.start ? Number(term.dataset.start) : null, term.dataset.end ? Number(term.dataset.end) : null];
      const left = isLeft(term);
      const inside = shape === 'none' || shape === 'regularly' || isInside(shape, start, end);
      if (left && !inside) count += 1;
      if (left && shape === 'none') undated += 1;
      if (term.hidden === (left && inside)) term.hidden = !(left && inside);
      if (start === null && end === null) return;
      setPlace(term, placeOf(start, 0), placeOf(end, 100));
      term.toggleAttribute('data-cut-start', start !== null && start < firstMs);
      term.toggleAttribute('data-cut-end', end !== null && end > lastMs);
      const state = stateAt(start, end, nowMs);
      if (term.dataset.state === state) return;
      term.dataset.state = state;
      const word = term.querySelector('[data-tl-state]');
      if (word) word.textContent = ` · ${words[state]}`;
    });
    const apart = section?.querySelector<HTMLElement>('[data-undated]');
    if (apart) apart.hidden = undated === 0;
    return count;
  }

  function isLeft(term: HTMLElement): boolean {
    const row = document.getElementById(`row-${term.dataset.rowNumber}`);
    if (!row || row.hidden || row.parentElement?.hidden) return false;
    if (!row.querySelector('.term[data-match]')) return true;
    const place = Number(term.dataset.tlTerm?.split('-')[1]) - 1;
    return row.querySelectorAll<HTMLElement>('.term')[place]?.dataset.match !== undefined;
  }

  function isInside(shape: string, start: number | null, end: number | null): boolean {
    if (shape === 'by') return end !== null && end >= firstMs && end <= lastMs;
    if (shape === 'on') return start !== null && start >= firstMs && start <= lastMs;
    return (start === null || start < lastMs) && (end === null || end > firstMs);
  }

  function placeOf(ms: number | null, otherwise: number): number {
    if (ms === null) return otherwise;
    return axisPosition(stops, ms) ?? (ms < firstMs ? 0 : 100);
  }

  function say(selector: string, text: string): void {
    const element = section?.querySelector<HTMLElement>(selector);
    if (!element) return;
    if (element.textContent !== text) element.textContent = text;
    if (element.hidden !== (text === '')) element.hidden = text === '';
  }
}
