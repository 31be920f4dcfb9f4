const ALPHABET = 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz';
const RANK = new Map([...ALPHABET].map((letter, index) => [letter, index + 1]));

/** Compares two words in the order of the Azerbaijani alphabet; digits by value. For Array.sort. */
export function compareAzerbaijani(a: string, b: string): number {
  const left = keys(a);
  const right = keys(b);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Lower case as Azerbaijani writes it: I → ı, İ → i. */
export function lowerAzerbaijani(text: string): string {
  return text.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase();
}

function keys(text: string): number[] {
  return (lowerAzerbaijani(text).match(/\d+|./gsu) ?? []).map((part) => (/^\d/.test(part) ? Number(part) - 1_000_000_000 : RANK.get(part) ?? -1000 + (part.codePointAt(0) ?? 0) / 1000));
}
