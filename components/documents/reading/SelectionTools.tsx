'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { placeAddress, quotation, type ReadAct } from '@/lib/documents/copied';
import { CopyMade } from './CopyMade';
import { directiveFor, meantWords, selectedWords, toExcerpt } from './selected-words';
import { toolsPlace, type ToolsPlace } from './tools-place';

type Props = { /** Address of the version, without the portal's own. */ href: string; names: ReadAct['names']; citations: ReadAct['citations'] };
/** Selected words as they were when the tools came up: pressing a tool may change the selection. */
type Selected = { range: Range; host: HTMLElement; place: ToolsPlace };

/** How long a selection must rest before the tools come up, in ms. */
const REST_MS = 300;

/**
 * A link to the selected words and a quotation of them. The tools stand behind the paragraph in which the selection ends, so
 * that Tab reaches them; on touch screens, where the system's own menu is at the words, they are at the bottom edge.
 */
export function SelectionTools({ href, names, citations }: Props) {
  const t = useTranslations('documents.reading');
  const [selected, setSelected] = useState<Selected | null>(null);

  useEffect(() => {
    const host = document.createElement('div');
    host.dataset.added = '';
    host.className = 'selection-host no-print';
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    function look() {
      if (pressed || host.contains(document.activeElement)) return;
      setSelected(placeTools(host));
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
      setSelected(null);
      if (host.contains(document.activeElement) && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }
    const stop = new AbortController();
    const listening = { signal: stop.signal };
    document.addEventListener('selectionchange', later, listening);
    document.addEventListener('pointerdown', onPointer, listening);
    document.addEventListener('pointerup', onPointer, listening);
    document.addEventListener('keydown', onKey, listening);
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
    <div role="toolbar" aria-label={t('selected')} lang={document.documentElement.lang} data-at={place.at} className="selection-tools" style={{ top: place.top, left: place.left }} onMouseDown={(event) => event.preventDefault()}>
      <CopyMade key={`link ${place.key}`} make={() => placeAddress(excerptOf(), act()) + directiveFor(meantWords(selectedWords(range)))} label={t('copyLink')} done={t('linkCopied')} failed={t('copyFailed')} />
      <CopyMade key={`quotation ${place.key}`} make={() => quotation(excerptOf(), act())} label={t('copyQuotation')} done={t('quotationCopied')} failed={t('copyFailed')} />
    </div>, host,
  );
}

/** Puts the tools' host behind the paragraph in which the selected words end; null when no words of an act are selected. */
function placeTools(host: HTMLElement): Selected | null {
  const selection = document.getSelection();
  const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const last = range ? selectedWords(range).at(-1) : undefined;
  const paragraph = last?.element.closest('[data-reference]') ?? last?.element.closest('p, h2');
  if (!range || !last || !paragraph) return null;
  if (paragraph.nextElementSibling !== host) paragraph.after(host);
  return { range, host, place: toolsPlace(last.part, host) };
}
