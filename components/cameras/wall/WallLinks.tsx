import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { AddToWall } from './AddToWall';
import { WallTray } from './WallTray';

type Props = { /** Address of the election's cameras. */ base: string; /** A camera to offer, as `57-2` and as cited. */ camera?: { id: string; label: string }; children?: ReactNode };

/** On a page about cameras: the way to a wall, and the wall that is being put together. Once a page. */
export function WallLinks({ base, camera, children }: Props) {
  return (
    <ClientMessages topics={['cameras.wall.link']}>
      <p className="no-print mt-3 flex flex-wrap gap-x-5 gap-y-2">
        {camera && <AddToWall base={base} id={camera.id} label={camera.label} className="button" />}
        {children}
      </p>
      <WallTray base={base} />
    </ClientMessages>
  );
}
