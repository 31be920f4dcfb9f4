import { Map as LeafletMap } from 'leaflet';
import { NextIntlClientProvider } from 'next-intl';
import { createRoot } from 'react-dom/client';
import { CameraFinder } from '@/components/cameras/list/CameraFinder';
import { CameraMap } from '@/components/cameras/map/CameraMap';
import { type CameraIndex, expandCameras } from '@/lib/cameras/camera-index';
import type { CameraState } from '@/lib/cameras/status';
import messages from '@/messages/az.json';
import { mapBench } from './map-steps';

LeafletMap.addInitHook(function (this: LeafletMap) { mapBench.map = this; });

const stateAt = (index: number): CameraState => (index % 9 === 0 ? 'offline' : 'live');

/** The portal's own map over a list. @param part `map`: the map alone; `finder`: list, filters and map as on the page */
mapBench.start = (index: CameraIndex, part: 'map' | 'finder') => {
  const entries = expandCameras(index);
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  createRoot(root).render(
    <NextIntlClientProvider locale="az" messages={messages}>
      {part === 'map' ? <CameraMap entries={entries} places={index.places} states={{ ready: true, at: stateAt }} base="/cameras" selected={null} /> : <CameraFinder index={index} base="/cameras" />}
    </NextIntlClientProvider>,
  );
};
