/**
 * Whether a row that cites these articles concerns the asked one: it cites it, a part of it, or the whole it belongs to.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 * @param cited single articles of the Election Code, ranges taken apart
 */
export function citesArticle(cited: readonly string[], asked: string): boolean {
  return cited.some((article) => article === asked || article.startsWith(`${asked}.`) || asked.startsWith(`${article}.`));
}

/**
 * Folds a text for searching as lib/azerbaijani/fold does, with that table given.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function foldWith(letters: Readonly<Record<string, string>>, text: string): string {
  return Array.from(text, (letter) => letters[letter] ?? letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')).join('');
}

/**
 * Whether every word of a folded query stands in a folded text, as typed or with the habits sh for ş and ch for ç.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function hasWords(foldedText: string, foldedQuery: string): boolean {
  const plain = foldedQuery.replaceAll('sh', 's').replaceAll('ch', 'c');
  return [foldedQuery, plain].some((query) => query.split(/\s+/).every((word) => foldedText.includes(word)));
}
