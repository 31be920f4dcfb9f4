/**
 * Makes the faces that share images are drawn with: those of app/fonts, each at one weight, in a format that the
 * drawing library reads. Run after scripts/make-fonts.ts: `npx tsx scripts/make-share-fonts.ts`. The results are committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const FACES = [{ name: 'public-sans', weight: 500 }, { name: 'source-serif', weight: 600 }];

mkdirSync('app/fonts/share', { recursive: true });
for (const { name, weight } of FACES) {
  for (const part of ['latin', 'latin-ext']) {
    const variable = readFileSync(`app/fonts/${name}-${part}.woff2`);
    const letters = String.fromCodePoint(...(create(variable) as Font).characterSet);
    const cut = await subsetFont(variable, letters, { targetFormat: 'truetype', variationAxes: { wght: weight } });
    writeFileSync(`app/fonts/share/${name}-${part}.ttf`, cut);
    process.stdout.write(`${name}-${part} ${weight}: ${cut.length} bytes\n`);
  }
}
