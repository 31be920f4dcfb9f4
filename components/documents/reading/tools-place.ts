/** Where the tools for selected words stand: under their paragraph or at the bottom edge of the screen. */
export type ToolsPlace = { at: 'paragraph' | 'edge'; /** Changes with the selection. */ key: string };

/** Room that two buttons in a row need, in px. */
const HEIGHT = 72;

/** Under the paragraph, where they cover no words; at the edge on touch screens, on narrow ones, and where the paragraph's end is not in view. */
export function toolsPlace(words: Range, paragraph: Element): ToolsPlace {
  const key = `${words.toString().length} ${words.endOffset}`;
  if (window.matchMedia('(pointer: coarse), (width < 40rem)').matches) return { at: 'edge', key };
  const end = paragraph.getBoundingClientRect().bottom;
  return { at: end < 0 || end + HEIGHT > window.innerHeight ? 'edge' : 'paragraph', key };
}
