/** Where the tools for selected words stand: at the words (px from their host) or at the bottom edge of the screen. */
export type ToolsPlace = { at: 'words' | 'edge'; top: number | undefined; left: number | undefined; /** Changes with the selection. */ key: string };

/** Room the tools need, in px: two buttons in a row, wrapping on the narrowest screens. */
const ROOM = { width: 420, height: 64 };

/** Under the last line of the selected words; at the edge on touch screens, on narrow ones, and where there is no room below. */
export function toolsPlace(words: Range, host: HTMLElement): ToolsPlace {
  const key = `${words.toString().length} ${words.endOffset}`;
  const line = [...words.getClientRects()].at(-1);
  const edge: ToolsPlace = { at: 'edge', top: undefined, left: undefined, key };
  if (!line || window.matchMedia('(pointer: coarse), (width < 40rem)').matches) return edge;
  if (line.bottom + ROOM.height > window.innerHeight || line.bottom < 0) return edge;
  const around = host.getBoundingClientRect();
  const left = Math.min(line.left, window.innerWidth - ROOM.width);
  return { at: 'words', top: line.bottom - around.top + 8, left: left - around.left, key };
}
