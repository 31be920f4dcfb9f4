import path from 'node:path';

/**
 * The media type of a file by its ending, with the character set where the type has one.
 * deploy/nginx/portal.conf states the same table; a test holds the two together.
 * Source: RFC 5545 (ics), RFC 7946 (geojson), RFC 4287 (atom), RFC 8216 (m3u8), RFC 7763 (md), RFC 4180 (csv).
 */
export function contentType(file: string): string {
  return types[path.extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream';
}

/** Media type of every file ending that the portal publishes. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonl: 'application/x-ndjson',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  m3u8: 'application/vnd.apple.mpegurl',
  mp4: 'video/mp4',
  m4s: 'video/iso.segment',
  ts: 'video/mp2t',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
};
