/** The most cameras that a wall shows at once. */
export const WALL_SIZE = 16;

/** As much of a precinct of precincts.json as is needed to find it. */
export type Listed = { id: string; /** Numbers it had before. */ formerly: readonly string[] };

/** What was understood of a text with precincts, and what was not: each word once, as it was written. */
export type IdsRead = {
  /** In the order of the text, each once: `57-2`. */
  ids: string[];
  malformed: string[];
  /** Well written, but not in the list. */
  unknown: string[];
  repeated: string[];
  /** Old numbers and the precincts that bear another one now. */
  renumbered: { from: string; to: string }[];
};

const PRECINCT = /^0*([1-9]\d{0,3})[-/]0*([1-9]\d{0,4})$/;

/**
 * Reads precincts out of an address or of what somebody typed: `57-2,113-9`, `57/2 113/9`.
 * A number that a precinct had before stands for that precinct, unless another one bears it now.
 */
export function readWallIds(text: string, list: readonly Listed[]): IdsRead {
  const listed = new Set(list.map(({ id }) => id));
  const read: IdsRead = { ids: [], malformed: [], unknown: [], repeated: [], renumbered: [] };
  for (const word of text.split(/[\s,;]+/).filter((part) => part !== '')) {
    const numbers = PRECINCT.exec(word);
    if (!numbers) {
      note(read.malformed, word);
      continue;
    }
    const written = `${numbers[1]}-${numbers[2]}`;
    const id = listed.has(written) ? written : list.find(({ formerly }) => formerly.includes(written))?.id;
    if (id === undefined) note(read.unknown, written);
    else if (read.ids.includes(id)) note(read.repeated, id);
    else {
      read.ids.push(id);
      if (id !== written) read.renumbered.push({ from: written, to: id });
    }
  }
  return read;
}

function note(into: string[], word: string): void {
  const short = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  if (!into.includes(short)) into.push(short);
}
