/**
 * Cuts the two typefaces down to the letters the portal uses and writes them to app/fonts.
 * Run after changing the letters: `npx tsx scripts/make-fonts.ts`. The results are committed.
 * Source: Public Sans (USWDS) and Source Serif 4 (Adobe), both SIL Open Font License 1.1, from Fontsource on npm.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LATIN = `${ASCII}ı\u00a0ÇçÖöÜüÂâ«»„“”‘’–—…·×→←↑↓§№°±≤≥−©•`;
const EXTENDED = 'ƏəĞğİŞş₼';

const FACES = [
  { name: 'public-sans', from: '@fontsource-variable/public-sans/files/public-sans', weights: { min: 400, max: 700 } },
  { name: 'source-serif', from: '@fontsource-variable/source-serif-4/files/source-serif-4', weights: { min: 400, max: 700 } },
];

mkdirSync('app/fonts', { recursive: true });
for (const { name, from, weights } of FACES) {
  for (const [part, letters] of [['latin', LATIN], ['latin-ext', EXTENDED]] as const) {
    const whole = readFileSync(`node_modules/${from}-${part}-wght-normal.woff2`);
    const cut = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght: weights } });
    writeFileSync(`app/fonts/${name}-${part}.woff2`, cut);
    process.stdout.write(`${name}-${part}: ${cut.length} bytes\n`);
  }
}
