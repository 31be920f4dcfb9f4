/** Azerbaijani in the Cyrillic letters it had until 1991, folded. */
const AZERBAIJANI: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'q', ғ: 'g', д: 'd', е: 'e', ә: 'e', ж: 'j', з: 'z', и: 'i', й: 'y', ј: 'y', к: 'k', ҝ: 'g', л: 'l', м: 'm', н: 'n', о: 'o', ө: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'x', һ: 'h', ч: 'c', ҹ: 'c', ш: 's', ы: 'i', э: 'e', ю: 'yu', я: 'ya', ь: '', ъ: '', ц: 'ts', щ: 's', ё: 'yo',
};

const RUSSIAN: Readonly<Record<string, string>> = { ...AZERBAIJANI, г: 'g', х: 'kh', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y', ж: 'zh', й: 'y' };

/** What sounds alike in the ways Russian and Azerbaijani names are written in Latin letters; applied in this order. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'], [/zh/g, 'j'], [/kh/g, 'x'], [/gh/g, 'g'], [/ts|tch|ch/g, 'c'], [/j/g, 'c'], [/q/g, 'g'], [/h/g, 'x'], [/(?:y|i)(?=[aeou])/g, ''], [/y/g, 'i'], [/[ea]/g, 'a'], [/[^a-z]/g, ''], [/(.)\1+/g, '$1'],
];

/** Whether a word is written in Cyrillic letters alone: then it is Russian or old Azerbaijani, not Latin with a look-alike in it. */
export function isCyrillic(word: string): boolean {
  return /^[\p{Script=Cyrillic}’'\-]+$/u.test(word);
}

/** An Azerbaijani word in Cyrillic letters, folded as {@link fold} folds the Latin one: сечки → secki. */
export function foldCyrillic(word: string): string {
  return [...word.toLowerCase()].map((letter) => AZERBAIJANI[letter] ?? letter).join('');
}

/**
 * What a word sounds like, so that one spelling meets another: наблюдатель, nablyudatel; Lankaran, Lənkəran; Ganja, Gəncə.
 * Only for comparing with other keys.
 */
export function soundKey(word: string): string {
  const latin = [...word.toLowerCase()].map((letter) => RUSSIAN[letter] ?? letter).join('');
  return ALIKE.reduce((text, [pattern, sound]) => text.replace(pattern, sound), latin.normalize('NFD').replace(/\p{M}/gu, ''));
}
