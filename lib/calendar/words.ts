/** The words of many texts: for each the numbers of the texts that have it, in rising order. `read`: how many texts were added. */
export type WordIndex = { places: Map<string, number[]>; read: number };

/**
 * Adds the next text to an index.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function addText(index: WordIndex, foldedText: string): void {
  for (const word of new Set(foldedText.split(/\s+/))) {
    const places = index.places.get(word);
    if (places) places.push(index.read);
    else if (word) index.places.set(word, [index.read]);
  }
  index.read += 1;
}

/**
 * Which texts have all the words of a query, in one of the ways the query may have been meant; a word also counts as a part
 * of a longer one. The same answer as `hasWords` of ./filter gives for each text, but it looks at each distinct word once.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 * @param words see `queryWords` of ./filter
 * @returns for each text 1 or 0
 */
export function textsWith(index: WordIndex, words: readonly (readonly string[])[]): Uint8Array {
  const found = new Uint8Array(index.read);
  for (const all of words) {
    const seen = new Uint8Array(index.read);
    all.forEach((part, step) => {
      for (const [word, places] of index.places) {
        if (!word.includes(part)) continue;
        for (const place of places) if (seen[place] === step) seen[place] = step + 1;
      }
    });
    seen.forEach((steps, place) => {
      if (steps === all.length) found[place] = 1;
    });
  }
  return found;
}
