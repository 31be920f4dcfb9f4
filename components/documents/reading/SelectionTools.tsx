'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { quotation, wordsAddress, type ReadAct } from '@/lib/documents/copied';
import { CopyMade } from './CopyMade';
import { referenceAt } from './References';
import { directiveFor, meantWords, officialWords, selectedWords, toExcerpt } from './selected-words';
import { toolsPlace, type ToolsPlace } from './tools-place';

type Props = { /** Address of the version, without the portal's own. */ href: string; /** Address of the clause's own page, where that is the page. */ page: string | undefined; names: ReadAct['names']; citations: ReadAct['citations'] };
/** Selected words as they were when the tools came up: pressing a tool may change the selection. */
type Selected = { range: Range; host: HTMLElement; place: ToolsPlace };

/** How long a selection must rest before the tools come up, in ms. */
const REST_MS = 300;

/**
 * A link to the selected words and a quotation of them. The tools stand under the paragraph in which the selection ends, so
 * that Tab reaches them and no words are covered; on touch screens, where the system's own menu is at the words, they are at
 * the bottom edge. Escape and an opened reference close them until something else is selected.
 */
export function SelectionTools({ href, page, names, citations }: Props) {
  const t = useTranslations('documents.reading');
  const [selected, setSelected] = useState<Selected | null>(null);

  useEffect(() => {
    const host = document.createElement('div');
    host.dataset.added = '';
    host.className = 'selection-host no-print';
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    let closed: Range | null = null;
    function look() {
      const range = selectedRange();
      if (pressed || host.contains(document.activeElement) || isSame(range, closed)) return;
      closed = null;
      setSelected(range && placeTools(host, range));
    }
    function close() {
      clearTimeout(timer);
      closed = selectedRange();
      setSelected(null);
    }
    function later() {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    }
    function onPointer({ type, pointerType }: PointerEvent) {
      pressed = type === 'pointerdown' && pointerType === 'mouse';
      if (!pressed) later();
    }
    function onKey({ key }: KeyboardEvent) {
      if (key !== 'Escape' || !host.isConnected) return;
      close();
      if (host.contains(document.activeElement) && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }
    function onClick({ defaultPrevented, target }: MouseEvent) {
      if (defaultPrevented && referenceAt(target)) close();
    }
    const stop = new AbortController();
    const listening = { signal: stop.signal };
    document.addEventListener('selectionchange', later, listening);
    document.addEventListener('pointerdown', onPointer, listening);
    document.addEventListener('pointerup', onPointer, listening);
    document.addEventListener('keydown', onKey, listening);
    document.addEventListener('click', onClick, listening);
    return () => {
      clearTimeout(timer);
      stop.abort();
      host.remove();
    };
  }, []);

  if (selected === null) return null;
  const { range, host, place } = selected;
  const act = () => ({ address: window.location.origin + href, names, citations });
  const excerptOf = () => toExcerpt(meantWords(selectedWords(range)), true) ?? { text: '', languages: [], first: '', last: '' };
  return createPortal(
    <div role="toolbar" aria-label={t('selected')} lang={document.documentElement.lang} data-at={place.at} className="selection-tools" onMouseDown={(event) => event.preventDefault()}>
      <CopyMade key={`link ${place.key}`} make={() => wordsAddress(excerptOf(), act(), directiveFor(meantWords(selectedWords(range))), page === undefined ? null : window.location.origin + page)} label={t('copyLink')} done={t('linkCopied')} failed={t('copyFailed')} />
      <CopyMade key={`quotation ${place.key}`} make={() => quotation(excerptOf(), act(), officialWords(meantWords(selectedWords(range))))} label={t('copyQuotation')} done={t('quotationCopied')} failed={t('copyFailed')} />
    </div>, host,
  );
}

function selectedRange(): Range | null {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
}

function isSame(range: Range | null, other: Range | null): boolean {
  return range !== null && other !== null && range.compareBoundaryPoints(Range.START_TO_START, other) === 0 && range.compareBoundaryPoints(Range.END_TO_END, other) === 0;
}

/** Puts the tools' host behind the paragraph in which the selected words end; null when they are no words of an act. */
function placeTools(host: HTMLElement, range: Range): Selected | null {
  const last = selectedWords(range).at(-1);
  const paragraph = last?.element.closest('[data-reference]') ?? last?.element.closest('p, h2');
  if (!last || !paragraph) return null;
  if (paragraph.nextElementSibling !== host) paragraph.after(host);
  return { range, host, place: toolsPlace(range, paragraph) };
}
