import * as leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { type CameraIndex, expandCameras } from '@/lib/cameras/camera-index';
import { mapBench } from './map-steps';

/** The same cameras with Leaflet.markercluster as its examples show it: a marker each, added at once. */
mapBench.start = (index: CameraIndex) => {
  const map = leaflet.map('root', { minZoom: 5, maxZoom: 15, zoomSnap: 0.5 }).fitBounds([[38.35, 44.7], [41.95, 50.65]]);
  mapBench.map = map;
  // The plugin adds itself to the global that Leaflet leaves behind.
  const group = (globalThis as unknown as { L: typeof leaflet }).L.markerClusterGroup();
  const icon = leaflet.divIcon({ className: 'peer-pin', html: '', iconSize: [18, 18] });
  group.addLayers(expandCameras(index).flatMap(({ place, label }) => {
    const at = place === null ? undefined : index.places[place];
    return at ? [leaflet.marker([at.lat, at.lon], { icon, title: label })] : [];
  }));
  map.addLayer(group);
};
