import { BitWriter } from './bits';
import { glyphHeight, glyphWidth, type Glyphs } from './glyphs';
import { readSliceHeader, type SliceHeader, type StreamParameters } from './slice-header';

const rows = 2;
const rowPixels = glyphWidth * (glyphHeight / rows);
const grey = new Uint8Array(128).fill(128);
const black = new Uint8Array(rowPixels).fill(16);

/** Writes labels into coded pictures by exchanging the slices of the two top macroblock rows; nothing is encoded again. */
export type LabelBurner = {
  /** The first picture of a segment, with the whole label. */
  wholeLabel: (sample: Buffer, text: string) => Buffer;
  /** A later picture, in which only the cells change that differ between two labels of equal length. */
  changedCells: (sample: Buffer, before: string, after: string) => Buffer;
};

/** A label burner for one stream's parameters and one set of letters. */
export function createLabelBurner(stream: StreamParameters, glyphs: Glyphs): LabelBurner {
  const cells = new Map([...glyphs].map(([character, pixels]) => [character, toMacroblocks(pixels)]));
  const cellOf = (text: string, column: number, row: number) => cells.get(text[column] ?? ' ')?.[row] ?? null;

  function replaceSlices(sample: Buffer, write: (header: SliceHeader, row: number) => Buffer): Buffer {
    return Buffer.concat(nalUnits(sample).flatMap((nal) => {
      const supplementary = (nal[0] ?? 0) % 32 === 6;
      if (supplementary) return [];
      const header = readSliceHeader(nal, stream);
      const row = header ? header.firstMacroblock / stream.widthInMacroblocks : rows;
      return withLength(header && row < rows ? write(header, row) : nal);
    }));
  }

  return {
    wholeLabel: (sample, text) => replaceSlices(sample, (header, row) =>
      intraSlice(header, Array.from({ length: stream.widthInMacroblocks }, (_, column) => cellOf(text, column, row)))),
    changedCells: (sample, before, after) => replaceSlices(sample, (header, row) =>
      predictedSlice(header, Array.from({ length: stream.widthInMacroblocks }, (_, column) =>
        (before[column] === after[column] ? null : cellOf(after, column, row) ?? black)))),
  };
}

/** Letters as raw samples (I_PCM), dark cells as "like the cell to the left" (Intra 16x16, DC, no residual). Source: H.264, 7.3.5. */
function intraSlice(header: SliceHeader, cells: readonly (Uint8Array | null)[]): Buffer {
  const out = new BitWriter();
  header.copyTo(out, 7);
  let afterRaw = false;
  cells.forEach((cell, column) => {
    // The first cell has no left neighbour to be like; raw black instead.
    if (cell || column === 0) {
      out.unsigned(25);
      rawMacroblock(out, cell ?? black);
      afterRaw = true;
      return;
    }
    out.unsigned(3);
    out.unsigned(0);
    out.unsigned(0);
    // "No coefficients" is coded by how many the left neighbour has; a raw one counts as 16.
    if (afterRaw) out.bits(3, 6);
    else out.bits(1, 1);
    afterRaw = false;
  });
  return out.finish();
}

/** Changed cells as raw samples; the others are skipped, which repeats the picture before. */
function predictedSlice(header: SliceHeader, cells: readonly (Uint8Array | null)[]): Buffer {
  const out = new BitWriter();
  header.copyTo(out, 5);
  let skipped = 0;
  for (const cell of cells) {
    if (!cell) {
      skipped += 1;
      continue;
    }
    out.unsigned(skipped);
    out.unsigned(5 + 25);
    rawMacroblock(out, cell);
    skipped = 0;
  }
  if (skipped > 0) out.unsigned(skipped);
  return out.finish();
}

function rawMacroblock(out: BitWriter, luma: Uint8Array): void {
  out.align();
  out.raw(luma);
  out.raw(grey);
}

/** A letter's cell as one macroblock a row, in video range (16 black, 235 white). */
function toMacroblocks(pixels: Uint8Array): Uint8Array[] {
  const luma = pixels.map((value) => 16 + Math.round((value * 219) / 255));
  return Array.from({ length: rows }, (_, row) => luma.subarray(row * rowPixels, (row + 1) * rowPixels));
}

function nalUnits(sample: Buffer): Buffer[] {
  const units: Buffer[] = [];
  for (let at = 0; at + 4 <= sample.length;) {
    const size = sample.readUInt32BE(at);
    units.push(sample.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return units;
}

function withLength(nal: Buffer): Buffer[] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(nal.length);
  return [length, nal];
}
