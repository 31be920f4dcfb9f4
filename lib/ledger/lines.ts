/** One line of a file: its number from 1, where its bytes begin, the bytes without the newline, and whether a newline ended it. */
export type Line = { line: number; byte: number; bytes: Uint8Array<ArrayBuffer>; whole: boolean };

const newline = 10;

/** The lines of a file. What stands after the last newline is a line too, one that is not whole. */
export function linesOf(bytes: Uint8Array<ArrayBuffer>): Line[] {
  const lines: Line[] = [];
  for (let byte = 0; byte < bytes.length;) {
    const end = bytes.indexOf(newline, byte);
    lines.push({ line: lines.length + 1, byte, bytes: bytes.subarray(byte, end < 0 ? bytes.length : end), whole: end >= 0 });
    byte = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

// A mark at the beginning must not vanish: each byte counts.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A line's text; null when its bytes are no UTF-8. */
export function textOf({ bytes }: Pick<Line, 'bytes'>): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
