import type { Shot } from './useFrameTools';

/** Text under the picture: the first line is large. */
export type PictureWords = readonly [title: string, ...lines: string[]];

const LEAST_WIDTH = 640;
const [PAPER, INK] = ['#17151b', '#f4f1ea'];

/**
 * The picture as PNG, with words in a strip below, so that nothing of it is covered. A small picture is enlarged by a whole
 * number without smoothing: every pixel of the camera stays what it was.
 * @throws Error when the browser gives no picture away
 */
export function drawPicture({ source }: Shot, words: PictureWords): Promise<Blob> {
  const [width, height] = source instanceof HTMLVideoElement ? [source.videoWidth, source.videoHeight] : [source.width, source.height];
  const times = Math.max(1, Math.ceil(LEAST_WIDTH / width));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser draws nothing');
  const unit = Math.round((width * times) / 42);
  const fonts = words.map((_, at) => `${at === 0 ? '700' : '400'} ${at === 0 ? Math.round(unit * 1.3) : unit}px "Public Sans", system-ui, sans-serif`);
  const lines = words.flatMap((text, at) => wrap(context, text, fonts[at] ?? '', width * times - 2 * unit).map((line) => ({ line, font: fonts[at] ?? '' })));

  canvas.width = width * times;
  canvas.height = height * times + Math.round(unit * (1.5 * lines.length + 1.6));
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = false;
  context.drawImage(source, 0, 0, width * times, height * times);
  context.fillStyle = INK;
  lines.forEach(({ line, font }, at) => {
    context.font = font;
    context.fillText(line, unit, height * times + unit * (1.5 * (at + 1) + 0.4));
  });
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Breaks between words, and within one that is longer than a line, as addresses are. */
function wrap(context: CanvasRenderingContext2D, text: string, font: string, width: number): string[] {
  context.font = font;
  const lines = [''];
  for (const piece of text.split(/(?<= )|(?<=[/?&=])/)) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && context.measureText(last + piece.trimEnd()).width > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd());
}
