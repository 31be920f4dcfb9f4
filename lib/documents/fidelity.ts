import type { ErrataEntry } from './errata';

/** A named piece of a published text. */
export type PublishedPlace = { place: string; text: string };

/** An entry that does not fit the published text. `entry` is its index in the ledger. */
export type LedgerProblem = { entry: number; field: 'place' | 'published'; problem: string; remedy: string };

/** Where two texts part. Counts words from 0; `line` is the 1-based line of the received file. */
export type Difference = { word: number; line: number; received: string; published: string; context: string };

/**
 * Takes every repair of a ledger back, so that the result can be compared with the received file.
 * Entries `before` and `after` add the lines that were left out; `kept` and `white-space` change nothing, but a `kept`
 * entry must still be found.
 * @param places the published text in the order of the act
 * @returns the text as it was received, apart from white space, and the entries that could not be applied
 */
export function undoRepairs(places: readonly PublishedPlace[], entries: readonly ErrataEntry[]): { text: string; problems: LedgerProblem[] } {
  const problems: LedgerProblem[] = [];
  const known = new Set(['before', 'after', ...places.map(({ place }) => place)]);
  for (const [index, { place, kind }] of entries.entries()) {
    if (kind !== 'white-space' && !known.has(place)) {
      problems.push({ entry: index, field: 'place', problem: `the text has no “${place}”`, remedy: 'Write a place that the published text has, for example clause 1.2' });
    }
  }
  const around = (place: string) => entries.filter((entry) => entry.place === place).map(({ received }) => received);
  const middle = places.map(({ place, text }) => undoPlace(place, text, entries, problems));
  return { text: [...around('before'), ...middle, ...around('after')].join('\n'), problems };
}

/**
 * Compares two texts word by word. Runs of white space, non-breaking ones too, count as one space.
 * @returns null when all words are equal and in the same order
 */
export function firstDifference(published: string, received: string): Difference | null {
  const left = toWords(published);
  const right = toWords(received);
  const length = Math.max(left.length, right.length);
  for (let word = 0; word < length; word += 1) {
    const [mine, theirs] = [left[word], right[word]];
    if (mine?.text === theirs?.text) continue;
    const context = right.slice(Math.max(0, word - 5), word + 6).map(({ text }) => text).join(' ');
    return { word, line: theirs?.line ?? right.at(-1)?.line ?? 1, received: theirs?.text ?? '(end of text)', published: mine?.text ?? '(end of text)', context };
  }
  return null;
}

function undoPlace(place: string, text: string, entries: readonly ErrataEntry[], problems: LedgerProblem[]): string {
  const spans = entries.flatMap((entry, index) => {
    if (entry.place !== place || entry.kind === 'white-space' || entry.published === '') return [];
    const start = text.indexOf(entry.published);
    const fault = start < 0 ? 'does not stand in' : text.indexOf(entry.published, start + 1) >= 0 ? 'stands more than once in' : null;
    if (fault) {
      problems.push({ entry: index, field: 'published', problem: `“${entry.published}” ${fault} ${place}`, remedy: 'Copy the words from the published text, with a neighbouring word where they occur more than once' });
      return [];
    }
    return [{ index, start, end: start + entry.published.length, received: entry.received }];
  }).sort((a, b) => a.start - b.start);
  let result = '';
  let done = 0;
  for (const { index, start, end, received } of spans) {
    if (start < done) {
      problems.push({ entry: index, field: 'published', problem: `this entry overlaps another one of ${place}`, remedy: 'Join the two entries into one' });
      continue;
    }
    result += text.slice(done, start) + received;
    done = end;
  }
  return result + text.slice(done);
}

function toWords(text: string): { text: string; line: number }[] {
  return text.split(/\r?\n/).flatMap((line, index) => line.split(/\s+/u).filter((word) => word !== '').map((word) => ({ text: word, line: index + 1 })));
}
