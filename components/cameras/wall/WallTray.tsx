'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import { WALL_SIZE } from '@/lib/cameras/wall-ids';
import { setWall } from './set-wall';

type Props = { /** Address of the election's cameras. */ base: string };

/**
 * While the address carries a wall (`?wall=57-2,113-9`), its cameras stand at the foot of the page, links to add a camera put it
 * there, and links to other pages of these cameras take it along. Otherwise nothing. Once a page; needs the messages `cameras.wall.link`.
 */
export function WallTray({ base }: Props) {
  const t = useTranslations('cameras.wall.link');
  const wall = useQuery().get('wall');
  const [said, setSaid] = useState('');
  const ids = idsOf(wall);
  useEffect(() => {
    if (wall === null) return;
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || new URL(link.href).origin !== window.location.origin) return;
      const id = link.dataset.addToWall;
      if (id === undefined || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return carry(link, base, wall);
      event.preventDefault();
      const [now, label] = [idsOf(wall), id.replace('-', '/')];
      if (now.includes(id)) return setSaid(t('already', { label }));
      if (now.length >= WALL_SIZE) return setSaid(t('full'));
      setWall({ wall: [...now, id].join(',') });
      setSaid(t('added', { label }));
    };
    document.addEventListener('click', onClick, true);
    document.addEventListener('auxclick', onClick, true);
    return () => {
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('auxclick', onClick, true);
    };
  }, [wall, base, t]);

  if (wall === null) return null;
  return (
    <aside data-wall-tray className="no-print sticky bottom-13 z-[1002] sm:bottom-0 mt-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t-2 border-ink bg-paper py-2">
      <div className="min-w-0 grow">
        <p className="figures font-semibold">{t('tray', { count: ids.length })}{ids.length > 0 && <span className="font-normal">: {ids.map((id) => id.replace('-', '/')).join(', ')}</span>}</p>
        <p role="status" className="text-note text-soft">{said || (ids.length === 0 ? t('hint') : '')}</p>
      </div>
      <a href={`${base}/wall${ids.length > 0 ? `?w=${ids.join(',')}` : ''}`} className="button button-strong">{t('open')}</a>
    </aside>
  );
}

/** What the address holds is checked by the wall itself; here only what looks like a precinct is kept. */
function idsOf(wall: string | null): string[] {
  return [...new Set((wall ?? '').split(',').filter((id) => /^\d{1,4}-\d{1,5}$/.test(id)))].slice(0, WALL_SIZE);
}

/** Other pages of the same cameras keep the wall in their address, so that it can be added to there. */
function carry(link: HTMLAnchorElement, base: string, wall: string): void {
  const url = new URL(link.href);
  if (link.dataset.addToWall !== undefined) link.search = `?w=${wall}&add=${link.dataset.addToWall}`;
  else if ((url.pathname === base || url.pathname.startsWith(`${base}/`)) && url.pathname !== `${base}/wall` && url.pathname !== window.location.pathname) {
    url.searchParams.set('wall', wall);
    link.href = url.href.replaceAll('%2C', ',');
  }
}
