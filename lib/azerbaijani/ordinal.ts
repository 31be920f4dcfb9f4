const AFTER_UNIT = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'] as const;
const AFTER_TENS = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'] as const;

/**
 * The ordinal suffix of a whole number as it is written: 1-ci, 3-cü, 6-cı, 9-cu, 40-cı, 100-cü.
 * Source: Azerbaijani vowel harmony after the last spoken word of the number.
 */
export function ordinalSuffix(number: number): string {
  return suffix(number, AFTER_UNIT, AFTER_TENS, 'cü', 'ci', 'cı');
}

/** `ordinal(2024)` → `2024-cü`. */
export function ordinal(number: number): string {
  return `${number}-${ordinalSuffix(number)}`;
}

/** The ablative suffix "from": 19-dan, 24-dən. */
export function ablativeSuffix(number: number): string {
  return /[ıu]/.test(ordinalSuffix(number)) ? 'dan' : 'dən';
}

/** The possessive suffix of a day of the month: fevralın 6-sı, 7-si, 9-u, 3-ü, 5-i, 8-i. */
export function possessiveSuffix(number: number): string {
  const last = number % 10;
  if (last === 0) return { 10: 'u', 20: 'si', 30: 'u' }[number % 100] ?? 'ı';
  return ['', 'i', 'si', 'ü', 'ü', 'i', 'sı', 'si', 'i', 'u'][last] ?? 'i';
}

function suffix(number: number, units: readonly string[], tens: readonly string[], hundred: string, thousand: string, million: string): string {
  if (number % 10 !== 0) return units[number % 10] ?? '';
  if (number % 100 !== 0) return tens[(number % 100) / 10] ?? '';
  if (number % 1000 !== 0) return hundred;
  return number % 1_000_000 === 0 ? million : thousand;
}
