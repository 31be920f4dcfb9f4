import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogSchema } from '@/server/build/catalog-schema';
import { carryAssets } from '@/server/build/carry-assets';
import { compressAll } from '@/server/build/compress-all';
import { listFiles } from '@/server/build/list-files';
import { replaceFolder } from '@/server/build/replace-folder';
import { sourceStamp } from '@/server/build/source-stamp';
import { streamOrigins } from '@/server/build/stream-origins';
import { writeCatalog } from '@/server/build/write-catalog';
import { temporaryFolder, writeInto } from '@/tests/support/temporary-folder';

const text = 'seçki '.repeat(100);

describe('compressed copies', () => {
  it('unpack to the file they stand beside', async () => {
    const folder = temporaryFolder({ 'new/az.html': text, 'new/data/a.json': text });
    await compressAll(path.join(folder, 'new'), path.join(folder, 'old'));
    for (const file of ['new/az.html', 'new/data/a.json']) {
      expect(brotliDecompressSync(readFileSync(path.join(folder, `${file}.br`))).toString()).toBe(text);
      expect(gunzipSync(readFileSync(path.join(folder, `${file}.gz`))).toString()).toBe(text);
    }
  });

  it('are not made of what is small or compressed already', async () => {
    const folder = temporaryFolder({ 'small.html': '<p>', 'font.woff2': text, 'share.png': text });
    await compressAll(folder, path.join(folder, 'old'));
    expect(['small.html.br', 'font.woff2.br', 'share.png.gz'].filter((name) => existsSync(path.join(folder, name)))).toEqual([]);
  });

  it('are taken over with their time where the file is the same, and made anew where it is not', async () => {
    const folder = temporaryFolder({
      'old/same.html': text, 'old/same.html.br': 'copy of before', 'old/same.html.gz': 'copy of before', 'new/same.html': text,
      'old/other.html': text, 'old/other.html.br': 'copy of before', 'old/other.html.gz': 'copy of before', 'new/other.html': `${text}!`,
    });
    utimesSync(path.join(folder, 'old/same.html'), 1000, 1000);
    await compressAll(path.join(folder, 'new'), path.join(folder, 'old'));
    expect(readFileSync(path.join(folder, 'new/same.html.br'), 'utf8')).toBe('copy of before');
    expect(statSync(path.join(folder, 'new/same.html')).mtimeMs).toBe(1_000_000);
    expect(brotliDecompressSync(readFileSync(path.join(folder, 'new/other.html.br'))).toString()).toBe(`${text}!`);
  });
});

describe('a finished build', () => {
  it('takes the place of the one before', () => {
    const folder = temporaryFolder({ 'fresh/a.html': 'new', 'out/a.html': 'old', 'out/b.html': 'old' });
    replaceFolder(path.join(folder, 'fresh'), path.join(folder, 'out'));
    expect(readFileSync(path.join(folder, 'out/a.html'), 'utf8')).toBe('new');
    expect([existsSync(path.join(folder, 'out/b.html')), existsSync(path.join(folder, 'fresh')), existsSync(path.join(folder, 'out.old'))]).toEqual([false, false, false]);
  });

  it('that is not there leaves the one before in its place', () => {
    const folder = temporaryFolder({ 'out/a.html': 'old' });
    expect(() => replaceFolder(path.join(folder, 'fresh'), path.join(folder, 'out'))).toThrow('ENOENT');
    expect(readFileSync(path.join(folder, 'out/a.html'), 'utf8')).toBe('old');
  });
});

describe('scripts of the build before', () => {
  it('stay for one build more, so that an open tab can still load its player', () => {
    const folder = temporaryFolder({ 'one/_next/static/chunks/player-1.js': '1', 'two/_next/static/chunks/player-2.js': '2', 'three/_next/static/chunks/player-3.js': '3' });
    const [one, two, three] = ['one', 'two', 'three'].map((name) => path.join(folder, name)) as [string, string, string];
    expect([carryAssets(one, path.join(folder, 'none')), carryAssets(two, one), carryAssets(three, two)]).toEqual([0, 1, 1]);
    expect(listFiles(path.join(two, '_next'))).toEqual(['static/chunks/player-1.js', 'static/chunks/player-2.js']);
    expect(listFiles(path.join(three, '_next'))).toEqual(['static/chunks/player-2.js', 'static/chunks/player-3.js']);
  });
});

describe('stamp of the sources', () => {
  it('changes with content, code and settings, and with nothing else', () => {
    const root = temporaryFolder({ 'content/a.yaml': 'a', 'lib/b.ts': 'b', 'next.config.js': 'c' });
    const first = sourceStamp(root, {});
    const changes = [
      () => writeInto(root, 'content/a.yaml', 'other'),
      () => writeInto(root, 'lib/new.ts', ''),
      () => writeInto(root, 'next.config.js', 'other'),
    ].map((change) => { change(); return sourceStamp(root, {}); });
    const last = changes.at(-1);
    writeInto(root, 'README.md', 'other');
    expect(new Set([first, ...changes]).size).toBe(4);
    expect(sourceStamp(root, { HOME: '/root' })).toBe(last);
    expect(sourceStamp(root, { PORT: '3005' }), 'the address in feeds and embeds follows the port').not.toBe(last);
    expect(sourceStamp(root, { PORT: '3005', SITE_URL: 'http://localhost:3000' })).toBe(last);
    expect(sourceStamp(root, { SITE_URL: 'https://portal.example' })).not.toBe(last);
    expect(sourceStamp(root, { STREAMS_PORT: '3006' })).not.toBe(last);
    expect(sourceStamp(root, { PORTAL_WITHOUT_REHEARSAL: '1' })).not.toBe(last);
  });

  it('is not fooled by a text that moves to the next file', () => {
    const one = temporaryFolder({ 'content/a': 'xy', 'content/b': 'z' });
    const two = temporaryFolder({ 'content/a': 'x', 'content/b': 'yz' });
    expect(sourceStamp(one, {})).not.toBe(sourceStamp(two, {}));
  });
});

describe('catalogue of the open data', () => {
  it('lists every file with type, size, hash, licence and schema', () => {
    const folder = temporaryFolder({
      'az.html': '', 'data/sources/a.az.txt': 'Qərar', 'data/documents/d/2024.en.md': 'Decision', 'data/elections/p/precincts.json': '{}',
    });
    writeCatalog(folder, 'https://portal.example');
    const catalog = catalogSchema.parse(JSON.parse(readFileSync(path.join(folder, 'data/catalog.json'), 'utf8')));
    const paths = catalog.files.map((file) => file.path);
    expect(paths).toContain('/data/schemas/precincts.json');
    expect(paths).not.toContain('/az.html');
    expect(catalog.files.find((file) => file.path === '/data/sources/a.az.txt')).toEqual({
      path: '/data/sources/a.az.txt', mediaType: 'text/plain; charset=utf-8', bytes: 6, licence: 'official-text', schema: null,
      sha256: '60f61f39cf2e01e12b38175af350ceb534c0396de5cd4ed68986f4207e36b1e8',
    });
    expect(catalog.files.find((file) => file.path === '/data/documents/d/2024.en.md')?.licence).toBe('cc-by-4.0');
    expect(catalog.files.find((file) => file.path === '/data/elections/p/precincts.json')?.schema).toBe('/data/schemas/precincts.json');
  });
});

describe('origins of the streams', () => {
  it('are read from every election’s list', () => {
    const list = (streams: string[]) => JSON.stringify({ precincts: [{ streams }, { streams: [] }] });
    const folder = temporaryFolder({
      'data/elections/a/precincts.json': list(['https://b.example/57-2/index.m3u8', 'https://a.example:8443/x.m3u8']),
      'data/elections/c/precincts.json': list(['https://b.example/other.m3u8']),
    });
    expect(streamOrigins(folder)).toEqual(['https://a.example:8443', 'https://b.example']);
    expect(streamOrigins(temporaryFolder())).toEqual([]);
  });
});
