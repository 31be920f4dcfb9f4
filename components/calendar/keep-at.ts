/**
 * Keeps `?at=` while a reader goes from page to page: a link to the calendar or home gets the moment of the address just before it
 * is used. Returns what takes the listeners away again.
 */
export function keepAt(): () => void {
  const kinds = ['pointerdown', 'focusin'] as const;
  const onUse = (event: Event) => {
    const at = new URLSearchParams(window.location.search).get('at');
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!at || !link || link.closest('[data-at-note]') || link.origin !== window.location.origin) return;
    if (!/^\/(az|en)(\/elections\/[^/]+\/calendar(\/.*)?)?$/.test(link.pathname) || link.pathname.endsWith('/plan')) return;
    const query = new URLSearchParams(link.search);
    if (query.has('at')) return;
    query.set('at', at);
    link.search = query.toString().replaceAll('%3A', ':');
  };
  kinds.forEach((kind) => document.addEventListener(kind, onUse, true));
  return () => kinds.forEach((kind) => document.removeEventListener(kind, onUse, true));
}
