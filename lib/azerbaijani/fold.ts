/** Letters that fold to another one. Cyrillic look-alikes slip into scanned and typed Azerbaijani text. */
export const FOLDED: Readonly<Record<string, string>> = {
  ə: 'e', Ə: 'e', ı: 'i', I: 'i', İ: 'i', ş: 's', Ş: 's', ç: 'c', Ç: 'c', ğ: 'g', Ğ: 'g', ö: 'o', Ö: 'o', ü: 'u', Ü: 'u',
  а: 'a', А: 'a', в: 'b', В: 'b', е: 'e', Е: 'e', к: 'k', К: 'k', м: 'm', М: 'm', н: 'h', Н: 'h', о: 'o', О: 'o',
  р: 'p', Р: 'p', с: 'c', С: 'c', т: 't', Т: 't', у: 'y', У: 'y', х: 'x', Х: 'x', і: 'i', І: 'i', ѕ: 's', Ѕ: 's', ј: 'j', Ј: 'j',
  ә: 'e', Ә: 'e',
};

/** Folded text with, for each of its characters, the index in the original it came from. */
export type Folded = { text: string; origin: number[] };

/**
 * Folds a text for searching: lower case, without Azerbaijani letters and marks, so that `secki` meets `SEÇKİ`.
 * Not for showing. `toLowerCase` alone is wrong: it turns İ into i + U+0307 and I into i where Azerbaijani has ı.
 */
export function fold(text: string): string {
  return foldWithOrigin(text).text;
}

/** Like {@link fold}, and remembers where each folded character came from, for highlighting the original letters. */
export function foldWithOrigin(text: string): Folded {
  const folded: string[] = [];
  const origin: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    for (const character of foldCharacter(text.charAt(index))) {
      folded.push(character);
      origin.push(index);
    }
  }
  return { text: folded.join(''), origin };
}

/**
 * The ways a reader may have meant a query: folded as typed, and with the habits sh for ş and ch for ç.
 * @returns one or two folded strings, the literal one first
 */
export function foldQuery(query: string): string[] {
  const literal = fold(query).trim();
  const plain = literal.replaceAll('sh', 's').replaceAll('ch', 'c');
  return plain === literal ? [literal] : [literal, plain];
}

function foldCharacter(character: string): string {
  return FOLDED[character] ?? character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
