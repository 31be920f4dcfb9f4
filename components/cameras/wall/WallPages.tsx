import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { addressWith } from '@/components/ui/useQuery';
import { setWall } from './set-wall';

type Props = { page: number; pages: number };

/** Sixteen cameras at a time. Turning the page keeps the pictures going, so it stays in this document. */
export function WallPages({ page, pages }: Props) {
  const t = useTranslations('cameras.wall.pages');
  if (pages < 2) return null;
  const turn = (event: MouseEvent, to: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setWall({ page: to === 1 ? null : String(to), big: null }, 'push');
  };
  return (
    <nav aria-label={t('label')} className="no-print figures mt-4 flex flex-wrap gap-2">
      {Array.from({ length: pages }, (_, at) => at + 1).map((number) => (
        <a
          key={number} href={addressWith({ page: number === 1 ? null : String(number), big: null }).href} aria-current={number === page ? 'page' : undefined}
          aria-label={t('page', { page: number })} className="button min-w-11 justify-center" onClick={(event) => turn(event, number)}
        >{number}</a>
      ))}
    </nav>
  );
}
