/**
 * Whether a row that cites these articles concerns the asked one: it cites it, a part of it, or the whole it belongs to.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 * @param cited single articles of the Election Code, ranges taken apart
 */
export function citesArticle(cited: readonly string[], asked: string): boolean {
  return cited.some((article) => article === asked || article.startsWith(`${asked}.`) || asked.startsWith(`${article}.`));
}

/**
 * Reads what a visitor asks for as an article of the Election Code: `100.3`, `Maddə 100.3`, or a range as plans write it,
 * `100.1 – 100.6`, which is taken apart as {@link articlesOf} of lib/law does.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 * @returns the single articles; none for an empty text; null when it makes no sense or names more than a hundred
 */
export function readArticle(text: string): string[] | null {
  const bare = text.trim().replace(/^(?:maddələr|maddə|madde|articles?|art\.?)\s*/i, '').replace(/\.$/, '');
  if (bare === '') return text.trim() === '' ? [] : null;
  const match = /^(\d{1,4}(?:\.\d{1,4})*)(?:\s*[-–—]\s*(\d{1,4}(?:\.\d{1,4})*))?$/.exec(bare);
  if (!match) return null;
  const [, from = '', to] = match;
  if (to === undefined) return [from];
  const stem = (article: string) => article.slice(0, article.lastIndexOf('.') + 1);
  const [first, last] = [Number(from.slice(stem(from).length)), Number(to.slice(stem(to).length))];
  if (stem(from) !== stem(to) || last < first) return [from, to];
  return last - first < 100 ? Array.from({ length: last - first + 1 }, (_, step) => `${stem(from)}${first + step}`) : null;
}

/**
 * Folds a text for searching as lib/azerbaijani/fold does, with that table given, but a whole text at a time.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function foldWith(letters: Readonly<Record<string, string>>, text: string): string {
  const lower = text.replace(/[^\x00-\x7f]/g, (letter) => letters[letter] ?? letter).toLowerCase();
  return /[^\x00-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

/**
 * The words of a folded query, the longest first, as typed and, where that differs, with the habits sh for ş and ch for ç.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function queryWords(foldedQuery: string): string[][] {
  const typed = foldedQuery.trim();
  const plain = typed.replaceAll('sh', 's').replaceAll('ch', 'c');
  return (plain === typed ? [typed] : [typed, plain]).map((query) => query.split(/\s+/).filter(Boolean).sort((one, other) => other.length - one.length));
}

/**
 * Whether every word of a query stands in a folded text, in one of the ways the query may have been meant.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 * @param words see {@link queryWords}
 */
export function hasWords(foldedText: string, words: readonly (readonly string[])[]): boolean {
  return words.some((all) => all.every((word) => foldedText.includes(word)));
}
