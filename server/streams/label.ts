/** The strip of letters across the top of a picture: a blank at both edges, the number left, the clock right. */
export const labelCells = 27;
const clockStart = 14;

/**
 * What the strip says, one character a cell (16 px): ` 57/2         12:07:31 +04 `.
 * @param id a precinct's id, `57-2`
 * @param second seconds since 1970; shown as the time of day in Baku, UTC+04:00 all year since 2016
 */
export function labelText(id: string, second: number): string {
  const number = ` ${id.replace('-', '/')}`.slice(0, clockStart).padEnd(clockStart);
  const clock = new Date((second + 4 * 3600) * 1000).toISOString().slice(11, 19);
  return `${number}${clock} +04`.padEnd(labelCells);
}
