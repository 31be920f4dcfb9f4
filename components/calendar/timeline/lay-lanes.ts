import type { Mark, Place } from '@/lib/calendar/lanes';

/**
 * Lays the terms out in a lane for each executor: sub-rows without overlap, words where there is room. A term of several executors
 * stands in the lane of the first as itself, in the others as a copy for the eye alone. Reads all widths first, then writes.
 * Its source text is what is sent: it uses nothing from outside its body but its arguments.
 * @param vote where voting day stands, 0–1
 */
export function layLanes(
  section: HTMLElement, vote: number,
  placeTerm: (mark: Mark, words: number, vote: number, width: number) => Place,
  packRows: (spans: readonly (readonly [from: number, to: number])[], apart: number) => number[],
): void {
  type Entry = { element: HTMLElement; shape: string; mark: Mark; leads: boolean; words: number; folded: Entry[]; place: Place };
  const [rowPx, padPx, apartPx, tailPx, markPx] = [25, 9, 12, 20, 16];
  const chart = section.querySelector<HTMLElement>('[data-chart]');
  const grid = section.querySelector<HTMLElement>('[data-grid]');
  const copies = section.querySelector<HTMLElement>('[data-copies]');
  const lanes = [...section.querySelectorAll<HTMLElement>('[data-lane]')];
  if (!chart || !grid || !copies) return;
  const width = grid.clientWidth;
  const terms = [...section.querySelectorAll<HTMLElement>('[data-terms] > [data-tl-term]')];
  const known = new Map([...copies.children].map((copy) => [copy.getAttribute('data-copy-of'), copy as HTMLElement]));
  const byLane = lanes.map((): HTMLElement[] => []);
  terms.forEach((term) => lanesOf(term).forEach((lane, index) => {
    const element = index === 0 ? term : copyOf(term, lane);
    if (!element.hidden) byLane[lane]?.push(element);
  }));
  const undated = new Set([...section.querySelectorAll<HTMLElement>('[data-undated] [data-tl-term]')].filter(({ hidden }) => !hidden).flatMap(lanesOf));
  byLane.forEach((elements) => elements.forEach((element, index) => element.toggleAttribute('data-brief', elements.slice(0, index).some((earlier) => sameMoment(earlier, element)))));
  const entries = byLane.map((elements) => elements.map((element, index) => readEntry(element, elements[index + 1])));
  const names = lanes.map((lane) => (lane.querySelector<HTMLElement>('a')?.textContent ?? '').length > 27);
  let top = 0;
  lanes.forEach((lane, index) => {
    const own = entries[index] ?? [];
    const empty = own.length === 0;
    const shown = !empty || (section.dataset.zoom === 'all' && undated.has(index));
    if (lane.hidden === shown) lane.hidden = !shown;
    lane.toggleAttribute('data-empty', empty);
    if (!shown) return;
    const height = Math.max(layLane(own, top + padPx) * rowPx, names[index] ? 36 : rowPx) + 2 * padPx;
    setPx(lane, { '--y': top, '--h': height });
    top += height;
  });
  setPx(chart, { '--height': top });

  function lanesOf(term: HTMLElement): number[] {
    return (term.dataset.lanes ?? '').split(' ').filter(Boolean).map(Number);
  }

  function copyOf(term: HTMLElement, lane: number): HTMLElement {
    const id = `${term.dataset.tlTerm} ${lane}`;
    const copy = known.get(id) ?? term.cloneNode(true) as HTMLElement;
    if (!known.has(id)) {
      copy.dataset.copyOf = id;
      delete copy.dataset.tlTerm;
      const link = copy.querySelector('a');
      link?.setAttribute('tabindex', '-1');
      link?.removeAttribute('aria-describedby');
      copies?.append(copy);
    }
    if (copy.hidden !== term.hidden) copy.hidden = term.hidden;
    copy.dataset.state = term.dataset.state ?? '';
    ['data-cut-start', 'data-cut-end'].forEach((name) => copy.toggleAttribute(name, term.hasAttribute(name)));
    ['--from', '--to'].forEach((name) => copy.style.setProperty(name, term.style.getPropertyValue(name)));
    return copy;
  }

  /** Whether two are moments of one row with one name: then the name stands at the first of them only. */
  function sameMoment(one: HTMLElement, other: HTMLElement): boolean {
    return one.dataset.shape === 'on' && other.dataset.shape === 'on' && one.dataset.rowNumber === other.dataset.rowNumber
      && one.querySelector('.tl-words')?.textContent === other.querySelector('.tl-words')?.textContent;
  }

  function readEntry(element: HTMLElement, next: HTMLElement | undefined): Entry {
    const shape = element.dataset.shape ?? '';
    const [from, to] = ['--from', '--to'].map((name) => Number(element.style.getPropertyValue(name)) * width) as [number, number];
    const mark = { kind: shape, from: shape === 'by' ? to - tailPx : from, to: shape === 'on' ? from : to };
    const leads = next !== undefined && !element.hasAttribute('data-brief') && next.hasAttribute('data-brief');
    return { element, shape, mark, leads, words: (element.querySelector<HTMLElement>('.tl-label')?.offsetWidth ?? 0) + (shape === 'on' ? markPx : 8), folded: [], place: { left: 0, right: width, side: 'after' } };
  }

  /** Moments of one row that have the same name and lie close together share one name, after the last of them. */
  function fold(own: readonly Entry[]): Entry[] {
    const kept: Entry[] = [];
    own.forEach((entry) => {
      const last = kept[kept.length - 1];
      const same = last && sameMoment(last.element, entry.element) && entry.mark.from - (last.folded[last.folded.length - 1] ?? last).mark.from < 18;
      if (same) last.folded.push(entry);
      else kept.push(entry);
    });
    return kept;
  }

  /** Returns how many sub-rows the lane takes. */
  function layLane(own: readonly Entry[], y: number): number {
    const [regular, timed] = [own.filter(({ shape }) => shape === 'regularly'), fold(own.filter(({ shape }) => shape !== 'regularly'))];
    timed.forEach((entry) => {
      const skip = skipOf(entry);
      entry.place = placeTerm({ ...entry.mark, to: entry.mark.to + skip }, entry.words + skip, entry.leads && entry.folded.length === 0 ? width : vote * width, width);
    });
    const rows = packRows(timed.map(({ place }) => [place.left, place.right] as const), apartPx);
    const used = rows.length > 0 ? Math.max(...rows) + 1 : 0;
    timed.forEach((entry, index) => write(entry, y + (rows[index] ?? 0) * rowPx));
    regular.forEach((entry, index) => write(entry, y + (used + index) * rowPx));
    return used + regular.length;
  }

  /** From the first to the last of the moments that share a name. */
  function skipOf({ mark, folded }: Entry): number {
    return (folded[folded.length - 1]?.mark.from ?? mark.from) - mark.from;
  }

  function write(entry: Entry, y: number): void {
    const { element, mark, place, folded } = entry;
    const start = mark.kind === 'by' && place.side === 'before' ? place.left : mark.from;
    element.dataset.side = place.side;
    element.toggleAttribute('data-folded', false);
    setPx(element, { '--x': place.left, '--w': place.right - place.left, '--y': y, '--bar': start - place.left, '--len': mark.to - start, '--skip': skipOf(entry) });
    folded.forEach(({ element: other, mark: at }) => {
      other.dataset.side = 'after';
      other.toggleAttribute('data-folded', true);
      setPx(other, { '--x': at.from, '--w': 0, '--y': y, '--bar': 0, '--len': 0, '--skip': 0 });
    });
  }

  function setPx(element: HTMLElement, values: Readonly<Record<string, number>>): void {
    Object.entries(values).forEach(([name, value]) => element.style.setProperty(name, `${Math.round(value * 10) / 10}px`));
  }
}
