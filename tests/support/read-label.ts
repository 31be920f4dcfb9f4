import type { Page } from '@playwright/test';
import { glyphHeight, glyphWidth, readGlyphs, type Glyphs } from '@/server/streams/glyphs';
import { labelCells } from '@/server/streams/label';

/** What is burnt into a rehearsal picture. */
export type Label = { id: string; clock: string };

/** The strip at the top of a picture in its own size: RGBA, 432 x 32 or higher. */
export type Strip = { width: number; data: ArrayLike<number> };

const width = labelCells * glyphWidth;
let glyphs: Glyphs | undefined;

/**
 * Reads precinct and clock from the pixels of a rehearsal picture, letter by letter.
 * @returns `{ id: '57-2', clock: '12:07:31' }`, or null when no such label stands there
 */
export function readLabel(strip: Strip): Label | null {
  if (strip.width !== width || strip.data.length < width * glyphHeight * 4) return null;
  const text = Array.from({ length: labelCells }, (_, column) => readCell(strip, column)).join('');
  const match = /^ (\d{1,3})\/(\d{1,4}) +(\d\d:\d\d:\d\d) \+04 $/.exec(text);
  return match ? { id: `${match[1]}-${match[2]}`, clock: match[3] ?? '' } : null;
}

/** Reads the label of the picture that a video element shows now. */
export async function readVideoLabel(page: Page, selector = 'video'): Promise<Label | null> {
  return (await readPicture(page, { selector, next: false })).label;
}

/** Reads the label of the next picture that a playing video draws; `time` is that picture's place in the stream, in seconds. */
export async function readNextLabel(page: Page, selector = 'video'): Promise<{ label: Label | null; time: number }> {
  return readPicture(page, { selector, next: true });
}

async function readPicture(page: Page, { selector, next }: { selector: string; next: boolean }): Promise<{ label: Label | null; time: number }> {
  const { strip, time } = await page.locator(selector).evaluate(async (element, size) => {
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = 240;
    const context = canvas.getContext('2d');
    if (!(element instanceof HTMLVideoElement) || !context) return { strip: null, time: Number.NaN };
    const time = size.next ? await new Promise<number>((resolve) => element.requestVideoFrameCallback((_, { mediaTime }) => resolve(mediaTime))) : element.currentTime;
    context.drawImage(element, 0, 0, canvas.width, canvas.height);
    // As text: an array of numbers takes seconds on its way out of a busy browser.
    const strip = btoa(context.getImageData(0, 0, size.width, size.height).data.reduce((text, byte) => text + String.fromCharCode(byte), ''));
    return { strip, time };
  }, { width, height: glyphHeight, next });
  return { label: strip ? readLabel({ width, data: Buffer.from(strip, 'base64') }) : null, time };
}

function readCell(strip: Strip, column: number): string {
  const cell = Array.from({ length: glyphWidth * glyphHeight }, (_, at) => brightness(strip, column * glyphWidth + (at % glyphWidth), Math.floor(at / glyphWidth)));
  const lit = cell.reduce((sum, value) => sum + value, 0) / cell.length;
  if (lit < 8) return ' ';
  glyphs ??= readGlyphs();
  const ranked = [...glyphs].map(([character, pixels]) => ({ character, distance: distance(cell, pixels) })).sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance < 24 ? best.character : '?';
}

function brightness({ data }: Strip, x: number, y: number): number {
  const at = (y * width + x) * 4;
  return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
}

function distance(cell: readonly number[], pixels: Uint8Array): number {
  return cell.reduce((sum, value, at) => sum + Math.abs(value - (pixels[at] ?? 0)), 0) / cell.length;
}
