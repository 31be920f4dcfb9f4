/** Beginnings of the months' folded names in Azerbaijani, English and Russian (as its letters sound); `may` must stand alone. */
const MONTHS: readonly RegExp[] = [
  /^(?:yanvar|january|jan$|январ)/, /^(?:fevral|february|feb$|феврал)/, /^(?:mart|march|mar$|март)/, /^(?:aprel|april|apr$|апрел)/, /^(?:may(?:in|dan|da|a|adek)?$|мая|май)/, /^(?:iyun|june?$|июн)/,
  /^(?:iyul|july?$|июл)/, /^(?:avqust|august|aug$|август)/, /^(?:sentyabr|september|sept?$|сентябр)/, /^(?:oktyabr|october|oct$|октябр)/, /^(?:noyabr|november|nov$|ноябр)/, /^(?:dekabr|december|dec$|декабр)/,
];

/** Words beside a date that say nothing more: `2024-cü il`, `fevralın 7-si`. */
const BESIDE = /^(?:il\w*|tarix\w*|ci|cu|si|su|i|u|dek|den|dan|de|da|dək|of|the|on|by|until|года)$/;

/** A day that a query names; without a year it is every year's. */
export type QueryDay = { day: string; /** Words of the query that are not part of it. */ others: string[] };

/**
 * The day in a query: `7 fevral`, `fevralın 7-si 2024`, `7 February`, `07.02.2024`, `2024-02-07`, `7 февраля`.
 * @param words folded words; Cyrillic ones in their own letters
 * @returns `--02-07` or `2024-02-07`; null without a day
 */
export function dayInQuery(words: readonly string[]): QueryDay | null {
  const numeric = numericDay(words);
  if (numeric) return numeric;
  const at = words.findIndex((word) => MONTHS.some((month) => month.test(word)));
  if (at < 0) return null;
  const [before, after] = [words[at - 1], words[at + 1]];
  const number = [before, after].find((word) => word !== undefined && /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31);
  if (number === undefined) return null;
  const month = MONTHS.findIndex((pattern) => pattern.test(words[at] ?? '')) + 1;
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  const others = words.filter((word, index) => index !== at && word !== number && word !== year && !BESIDE.test(word));
  return { day: `${year ?? '-'}-${two(month)}-${two(Number(number))}`, others };
}

function numericDay(words: readonly string[]): QueryDay | null {
  const joined = words.join(' ');
  const match = /(?:^| )(?:(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)|((?:19|20)\d\d) (\d{2}) (\d{2}))(?= |$)/.exec(joined);
  if (!match) return null;
  const [day, month, year] = match[3] ? [match[1], match[2], match[3]] : [match[6], match[5], match[4]];
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return { day: `${year}-${two(Number(month))}-${two(Number(day))}`, others: joined.replace(match[0], ' ').split(' ').filter(Boolean) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
