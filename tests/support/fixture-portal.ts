import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Writes a small finished portal and a monitor's folder, with what a web server has to tell apart. */
export function writeFixturePortal(folder: string): { outDir: string; statusDir: string } {
  const outDir = path.join(folder, 'out');
  const statusDir = path.join(folder, 'status');
  for (const [name, text] of Object.entries(pages)) write(outDir, name, text);
  for (const name of dataFiles) write(outDir, name, long(name));
  for (const name of compressed) {
    const text = pages[name] ?? long(name);
    write(outDir, `${name}.br`, brotliCompressSync(text));
    write(outDir, `${name}.gz`, gzipSync(text));
  }
  write(statusDir, 'rehearsal/now.json', JSON.stringify({ v: 1, states: 'L'.repeat(1000) }));
  write(statusDir, 'rehearsal/ledger/2026-11-21.jsonl', '{}\n'.repeat(200));
  return { outDir, statusDir };
}

/** The text of a data file of the fixture, long enough to be worth compressing. */
export function long(name: string): string {
  return `${name} seçki `.repeat(100);
}

const pages: Record<string, string> = {
  'index.html': '<title>both languages</title>',
  'az.html': `<title>az home</title>${long('az')}`,
  'en.html': '<title>en home</title>',
  'az/elections.html': '<title>az elections</title>',
  'az/elections/rehearsal.html': '<title>az rehearsal</title>',
  '404.html': '<title>both not found</title>',
  'az/404.html': '<title>Tapılmadı</title>',
  'en/404.html': '<title>Not found here</title>',
  'az/documents/d/2024-06-27/2.3.html': '<title>clause 2.3</title>',
  'embed/az/elections/rehearsal/camera.html': '<title>embed</title>',
  'embed/az/elections/p/calendar.html': '<title>card</title>',
  'az/elections/p/calendar/17.html': '<title>row 17</title>',
};

const dataFiles = [
  '_next/static/chunks/app-0a1b2c.js', '_next/static/chunks/app-0a1b2c.css', '_next/static/media/serif-0a1b2c.woff2',
  'data/elections/p/calendar.json', 'data/elections/p/calendar.csv', 'data/elections/p/calendar.az.ics', 'data/elections/p/calendar.az.atom',
  'data/elections/p/precincts.geojson', 'data/documents/d/v.az.md', 'data/documents/d/v.az.xml', 'data/sources/a.az.txt', 'data/x.jsonl', 'data/x.m3u8',
  'az/elections/__next._tree.txt', 'share.png', 'az/elections/p/calendar/17/share.png', 'data/oembed/az/elections/p/calendar/17.json', 'mark.svg', 'az/.secret', '.git/config',
];

const compressed = ['az.html', 'data/elections/p/calendar.json', '_next/static/chunks/app-0a1b2c.js'];

function write(root: string, name: string, content: string | Buffer): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
