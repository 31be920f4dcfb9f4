import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The characters a label can hold, in the order of `loop/glyphs.pgm`; a blank is a dark cell. */
export const glyphCharacters = '0123456789/:+-';
/** One character: one macroblock wide, two high, in pixels. */
export const glyphWidth = 16;
export const glyphHeight = 32;

/** Character → brightness of its cell, row by row, 0 (dark) to 255. */
export type Glyphs = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the letters of the label, drawn once by `scripts/make-loop.sh`.
 * @throws Error when the file is damaged or a letter touches the right edge of its cell (the next cell could not be left dark)
 */
export function readGlyphs(file = path.join(process.cwd(), 'server/streams/loop/glyphs.pgm')): Glyphs {
  const bytes = readFileSync(file);
  const sheetWidth = glyphCharacters.length * glyphWidth;
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40));
  if (!header || Number(header[1]) !== sheetWidth || Number(header[2]) !== glyphHeight) {
    throw new Error(`${file} is not the sheet of letters that scripts/make-loop.sh draws`);
  }
  const pixels = bytes.subarray(header[0].length);
  return new Map(Array.from(glyphCharacters, (character, index) => {
    const cell = Uint8Array.from({ length: glyphWidth * glyphHeight }, (_, at) =>
      pixels[Math.floor(at / glyphWidth) * sheetWidth + index * glyphWidth + (at % glyphWidth)] ?? 0);
    if (cell.some((value, at) => value > 0 && at % glyphWidth === glyphWidth - 1)) throw new Error(`${file}: "${character}" is too wide`);
    return [character, cell];
  }));
}
