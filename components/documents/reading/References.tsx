'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '@/lib/locale';
import { ReferencePanel } from './ReferencePanel';

type Props = { /** Address of the version. */ href: string; locale: Locale };
/** An opened reference: the link, the place made for it under its paragraph, and what it means. */
type Opened = { link: HTMLAnchorElement; host: HTMLElement; clauses: readonly string[]; article: string | null };

const REFERENCE = 'a[data-clauses], a[data-article]';

/**
 * Opens what a text refers to under the paragraph that refers to it. With a modifier, another button, or without JavaScript
 * references are links, as are those inside an opened one.
 */
export function References({ href, locale }: Props) {
  const [opened, setOpened] = useState<readonly Opened[]>([]);

  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>(REFERENCE)];
    for (const link of links) link.setAttribute('aria-expanded', 'false');
    function onClick(event: MouseEvent) {
      const link = referenceAt(event.target);
      if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setOpened((before) => toggled(before, link));
    }
    function onKey(event: KeyboardEvent) {
      const link = event.key === 'Escape' ? referenceAt(event.target) : null;
      if (link) setOpened((before) => before.filter((one) => one.link !== link));
    }
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
      for (const link of links) link.removeAttribute('aria-expanded');
    };
  }, []);

  useEffect(() => {
    for (const { link, host } of opened) {
      link.setAttribute('aria-expanded', 'true');
      link.setAttribute('aria-controls', host.id);
    }
    return () => {
      for (const { link } of opened) {
        link.setAttribute('aria-expanded', 'false');
        link.removeAttribute('aria-controls');
      }
    };
  }, [opened]);

  function close(one: Opened) {
    setOpened((before) => before.filter((other) => other !== one));
    one.link.focus();
  }

  return opened.map((one) => createPortal(
    <ReferencePanel clauses={one.clauses} article={one.article} href={href} articleHref={one.link.href} locale={locale} onClose={() => close(one)} />, one.host, one.host.id,
  ));
}

/** The reference of a text that an event belongs to; null for links inside an opened one. */
export function referenceAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(REFERENCE) : null;
  return link?.closest('[data-added]') ? null : link;
}

/** Closed if it was open; else opened under its paragraph, behind those already open there. */
function toggled(before: readonly Opened[], link: HTMLAnchorElement): readonly Opened[] {
  if (before.some((one) => one.link === link)) return before.filter((one) => one.link !== link);
  const host = hostUnder(link);
  return host ? [...before, { link, host, clauses: link.dataset.clauses?.split(' ') ?? [], article: link.dataset.article ?? null }] : before;
}

function hostUnder(link: HTMLAnchorElement): HTMLElement | null {
  const key = link.dataset.clauses ?? link.dataset.article ?? '';
  const language = link.closest('[lang]')?.getAttribute('lang') ?? '';
  const place = link.closest<HTMLElement>('[data-words]')?.dataset.words ?? '';
  const id = `reference-${language}-${place}-${key}-${link.textContent}`.replace(/[^\w-]+/g, '_');
  const known = document.getElementById(id);
  if (known) return known;
  const pair = link.closest('#act [id]');
  const host = document.createElement('div');
  host.id = id;
  host.dataset.added = '';
  host.dataset.reference = pair && isSideBySide() ? 'wide' : 'narrow';
  if (pair && isSideBySide()) pair.append(host);
  else lastUnder(link.closest('p'))?.after(host);
  return host.isConnected ? host : null;
}

function lastUnder(paragraph: Element | null): Element | null {
  let last = paragraph;
  while (last?.nextElementSibling?.hasAttribute('data-reference')) last = last.nextElementSibling;
  return last;
}

/** Where both languages stand beside each other, what opens stands under both, over the whole width. */
function isSideBySide(): boolean {
  return document.getElementById('act')?.dataset.show === 'both' && window.matchMedia('(width >= 64rem)').matches;
}
