'use client';

import { useEffect } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import type { TimelineConfig } from './paint-timeline';
import { repaintTimeline } from './timeline-tools';

type Props = { config: TimelineConfig };

/**
 * Keeps the timeline right: draws it again when the address, the width or the letters change, every half minute, and when
 * a filter hides rows of the table or marks their terms (`hidden`, `data-match`), which the drawing follows while it is shown.
 */
export function TimelineLive({ config }: Props) {
  const address = useQuery();
  const [query, shown] = [address.toString(), address.get('view') === 'timeline'];

  useEffect(() => {
    repaintTimeline(config);
    const timer = window.setInterval(() => repaintTimeline(config), 30_000);
    return () => window.clearInterval(timer);
  }, [config, query]);

  useEffect(() => {
    const paint = () => repaintTimeline(config);
    const table = document.querySelector('[data-plan] table');
    const rows = new MutationObserver(paint);
    if (table && shown) rows.observe(table, { subtree: true, attributes: true, attributeFilter: ['hidden', 'data-match'] });
    window.addEventListener('resize', paint);
    void document.fonts.ready.then(paint);
    return () => {
      rows.disconnect();
      window.removeEventListener('resize', paint);
    };
  }, [config, shown]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => stepZoom(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return null;
}

/** `+` and `-` go a step closer or back, while the focus is in the timeline; they press the links that are there anyway. */
function stepZoom(event: KeyboardEvent): void {
  const step = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : 0;
  const timeline = event.target instanceof Element ? event.target.closest('[data-timeline]') : null;
  if (step === 0 || !timeline || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...timeline.querySelectorAll<HTMLElement>('[data-zoom-link]')];
  const to = links[links.findIndex((link) => link.hasAttribute('aria-current')) + step];
  if (!to) return;
  event.preventDefault();
  to.click();
  // what had the focus may not be in the new scale
  window.setTimeout(() => {
    if (document.activeElement === document.body) to.focus({ preventScroll: true });
  }, 100);
}
