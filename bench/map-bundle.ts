import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

/** One page's script and styles. */
export type Bundle = { js: string; css: string };

const basemap = readFileSync('public/basemap/basemap.json');

/** Bundles a page of a bench as the build would: for production, minified. @param entry path from the project's root */
export async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, outdir: 'out', format: 'iife', minify: true, jsx: 'automatic', tsconfig: 'tsconfig.json', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.NEXT_PUBLIC_TILE_SERVER': '""', 'process.env.NEXT_PUBLIC_TILE_ATTRIBUTION': 'undefined', process: '{"env":{}}' },
    loader: { '.png': 'dataurl', '.woff2': 'empty' },
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

/** Opens a page of its own origin with the bundle. @param drawn with the base map as the portal serves it, or without */
export async function openPage(page: Page, { js, css }: Bundle, drawn: boolean): Promise<void> {
  await page.route('http://bench.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/basemap/basemap.json') return route.fulfill(drawn ? { body: basemap, contentType: 'application/json' } : { status: 404 });
    if (pathname === '/page.js') return route.fulfill({ body: js, contentType: 'text/javascript; charset=utf-8' });
    return route.fulfill({ body: `<!doctype html><meta charset="utf-8"><style>${css} #root{width:1000px;height:700px} .camera-map{height:700px}</style><div id="root"></div><script src="/page.js"></script>`, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto('http://bench.test/');
}
