import { bakuTime } from '@/lib/time/baku';

/** The strip of letters across the top of a picture: a blank at both edges, the number left, the clock right. */
export const labelCells = 27;
const clockStart = 14;

/**
 * What the strip says, one character a cell (16 px): ` 57/2         12:07:31 +04 `.
 * @param id a precinct's id, `57-2`
 * @param second seconds since 1970; shown as the time of day in Baku
 */
export function labelText(id: string, second: number): string {
  const number = ` ${id.replace('-', '/')}`.slice(0, clockStart).padEnd(clockStart);
  return `${number}${bakuTime(second * 1000)} +04`.padEnd(labelCells);
}
