import { z } from 'zod';

/** Words in both languages; all of them are ours. */
const wordsSchema = z.strictObject({
  az: z.string({ error: 'the Azerbaijani words are missing → Write az: and the words' }).min(1, 'the words are empty → Write them'),
  en: z.string({ error: 'the English words are missing → Write en: and the words' }).min(1, 'the words are empty → Write them'),
}, { error: 'the words are missing → Write { az: …, en: … }' });

/** An address without the language, with places to fill in: {@link ADDRESS_PARTS}. */
const addressSchema = z.string({ error: 'the address is missing → Write it without the language, e.g. /about/data' })
  .regex(/^\/[a-z0-9{}./-]*$/, 'this is not an address → Write it without the language, e.g. /about/data or /elections/{plan}/calendar')
  .refine((address) => !/^\/(?:az|en)(?:\/|$)/.test(address), { error: 'the address begins with a language → Leave /az or /en out: both are made' })
  .refine((address) => (address.match(/\{[^}]*\}?/g) ?? []).every((part) => ADDRESS_PARTS.includes(part)), { error: 'the address has an unknown part in braces → Use {plan}, {cameras}, {presidential}, {parliamentary} or {rehearsal}' });

/** What may stand in braces in an address. */
export const ADDRESS_PARTS = ['{plan}', '{cameras}', '{presidential}', '{parliamentary}', '{rehearsal}'];

const listSchema = z.array(z.string('this is not text → Put it in quotation marks').min(1, 'the word is empty → Remove it'), { error: 'the list is missing → Write [] where there is no word' });

/** A page or tool that the search can find. */
const pageSchema = z.strictObject({
  /** Where it is. */
  address: addressSchema,
  /** What the search calls it. */
  title: wordsSchema,
  /** One sentence: what a reader finds there. */
  about: wordsSchema,
  /** What people type when they look for it, in any language. */
  words: listSchema,
});

/** `content/search/pages.yaml`. */
export const pagesSchema = z.strictObject({ pages: z.array(pageSchema).min(1, 'there is no page → Write at least one') });

/** Words that mean the same. */
const termSchema = z.strictObject({
  /** Never changes: the anchor in the index of words. */
  id: z.string({ error: 'the id is missing → Write small English letters joined by hyphens' }).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'this is not an id → Write small English letters joined by hyphens, e.g. ballot-box'),
  /** The word as the index of words prints it. */
  name: wordsSchema,
  /** Other Azerbaijani words for the same. */
  az: listSchema,
  /** Other English words for the same. */
  en: listSchema,
  /** Russian words for the same, in Russian letters. */
  ru: listSchema.refine((words) => words.every((word) => /\p{Script=Cyrillic}/u.test(word)), { error: 'a Russian word has no Russian letters → Write it in Cyrillic; Latin spellings are worked out' }),
  /** The page that answers the word by itself. */
  first: addressSchema.optional(),
});

/** `content/search/terms.yaml`. */
export const termsSchema = z.strictObject({ terms: z.array(termSchema).min(1, 'there is no term → Write at least one') });

/** A page as the content file describes it. */
export type SearchPage = z.infer<typeof pageSchema>;
/** A term as the content file describes it. */
export type SearchTerm = z.infer<typeof termSchema>;

/** Something wrong in one of the two files: the path of the field, what is wrong, what to do. */
export type SearchFault = { path: PropertyKey[]; problem: string; remedy: string };

/** Checks terms against each other: ids once, and no word in two terms, since nobody could say which is meant. */
export function checkTerms(terms: readonly SearchTerm[]): SearchFault[] {
  const seen = new Map<string, string>();
  return terms.flatMap((term, index) => {
    const faults: SearchFault[] = [];
    if (terms.findIndex(({ id }) => id === term.id) !== index) faults.push({ path: ['terms', index, 'id'], problem: `${term.id} is there twice`, remedy: 'Give each term an id of its own' });
    for (const word of new Set(wordsOfTerm(term).map((each) => each.toLowerCase()))) {
      const other = seen.get(word);
      if (other !== undefined) faults.push({ path: ['terms', index], problem: `“${word}” stands in ${other} and in ${term.id}`, remedy: 'Keep it in the one that is meant more often' });
      seen.set(word, term.id);
    }
    return faults;
  });
}

/** Every word of a term, its names first. */
export function wordsOfTerm({ name, az, en, ru }: SearchTerm): string[] {
  return [...new Set([name.az, name.en, ...az, ...en, ...ru])];
}

/** Checks pages against each other: each address once. */
export function checkPages(pages: readonly SearchPage[]): SearchFault[] {
  return pages.flatMap(({ address }, index) => (
    pages.findIndex((page) => page.address === address) === index ? [] : [{ path: ['pages', index, 'address'], problem: `${address} is there twice`, remedy: 'Put the words of both into one entry' }]
  ));
}

