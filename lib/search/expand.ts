import { wordsBeginning, type Corpus } from './corpus';
import { foldCyrillic, isCyrillic, soundKey } from './cyrillic';
import type { QueryWord } from './query';
import { isEnding, isSameWord, stemsOf } from './suffixes';
import { readings } from './tokens';
import { lettersOf, mayBeSlip, slipsAllowed, slipsBetween } from './typos';

/** Words of the corpus that a typed word may stand for, each with how well (0–1). */
export type Expansion = ReadonlyMap<number, number>;

/** How a typed word was understood: as itself or its beginning, without its ending, by its sound, or as a slip of another. */
export type Reading = { expansion: Expansion; how: 'word' | 'stem' | 'sound' | 'slip' | 'nothing'; /** The folded word as which it was understood. */ as: string; /** For a slip: the word that was probably meant, with its own letters. */ meant: string | null };

/** How well each way of meeting a word counts: exact before beginning (less so beside the word itself) before ending left off before sound before slip. */
const QUALITY = { exact: 1, inflected: 0.85, beginning: 0.6, besides: 0.4, stem: 0.7, sound: 0.8, slip: 0.5 } as const;

/**
 * The words of the corpus that a typed word stands for; slips are looked for only where nothing else is found.
 * @param isKnown whether it is a word by itself, though no text has it
 */
export function expandWord(corpus: Corpus, typed: QueryWord, isKnown = false): Reading {
  const forms = isCyrillic(typed.typed) ? [typed.word, foldCyrillic(typed.typed)] : readings(typed.word);
  const direct = new Map<number, number>();
  let as = typed.word;
  for (const form of forms) {
    const before = direct.size;
    addBeginnings(corpus, form, direct);
    if (before === 0 && direct.size > 0) as = form;
  }
  if (direct.size > 0) return { expansion: direct, how: 'word', as, meant: null };
  for (const stem of forms.flatMap(stemsOf)) {
    const found = inflected(corpus, stem, QUALITY.stem);
    if (found.size > 0) return { expansion: found, how: 'stem', as: typed.word, meant: null };
  }
  const heard = bySound(corpus, typed);
  if (heard.size > 0) return { expansion: heard, how: 'sound', as: corpus.words[[...heard.keys()][0] ?? -1] ?? typed.word, meant: null };
  return isKnown ? nothing(typed.word) : bySlip(corpus, forms);
}

/** The corpus's words that are a known word but for their endings. */
export function inflected(corpus: Corpus, word: string, quality = 1): Map<number, number> {
  const found = new Map<number, number>();
  for (const id of wordsBeginning(corpus, word)) {
    if (isEnding((corpus.words[id] ?? '').slice(word.length))) found.set(id, quality);
  }
  return found;
}

function addBeginnings(corpus: Corpus, form: string, into: Map<number, number>): void {
  const exact = corpus.idOf.get(form);
  if (exact !== undefined) into.set(exact, QUALITY.exact);
  if (form.length < 2 || /^\d/.test(form) || form === '~') return;
  for (const id of wordsBeginning(corpus, form)) {
    const quality = form.length > 2 && isEnding((corpus.words[id] ?? '').slice(form.length)) ? QUALITY.inflected : exact === undefined ? QUALITY.beginning : QUALITY.besides;
    into.set(id, Math.max(into.get(id) ?? 0, id === exact ? QUALITY.exact : quality));
  }
}

/** Names of places as maps and newspapers spell them, and Russian words typed in Latin letters. */
function bySound(corpus: Corpus, { typed, word }: QueryWord): Map<number, number> {
  const key = soundKey(isCyrillic(typed) ? typed : word);
  const found = new Map((corpus.sounds.get(key) ?? []).map((id) => [id, QUALITY.sound]));
  if (found.size > 0 || key.length < 4) return found;
  for (const id of wordsBeginning(corpus, `~${key.slice(0, 4)}`)) {
    if (isSameSound(corpus.words[id] ?? '', `~${key}`)) found.set(id, QUALITY.sound);
  }
  return found;
}

/** Russian endings change up to three letters. */
function isSameSound(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same >= 5 && a.length - same <= 3 && b.length - same <= 3;
}

function bySlip(corpus: Corpus, forms: readonly string[]): Reading {
  let least = Infinity;
  let found: number[] = [];
  for (const form of forms.filter((each) => !/\d/.test(each))) {
    const limit = slipsAllowed(form.length);
    if (limit === 0) continue;
    const letters = lettersOf(form);
    corpus.words.forEach((word, id) => {
      if (!mayBeSlip(letters, corpus.letters[id] ?? 0, limit)) return;
      if (word.length < form.length - limit || /^[@\d]/.test(word)) return;
      if (word[0] !== form[0] && word[1] !== form[1]) return;
      const slips = slipsBetween(form, word, Math.min(limit, least));
      if (slips > limit || slips > least) return;
      if (slips < least) found = [];
      least = slips;
      found.push(id);
    });
  }
  const commonest = found.toSorted((a, b) => closeness(corpus, b, forms) - closeness(corpus, a, forms))[0];
  if (commonest === undefined) return nothing(forms[0] ?? '');
  const meant = corpus.words[commonest] ?? '';
  return {
    expansion: new Map(found.map((id) => [id, id === commonest || isSameWord(corpus.words[id] ?? '', meant) ? QUALITY.slip : QUALITY.slip * 0.6])),
    how: 'slip', as: meant, meant: corpus.surfaces[commonest] ?? meant,
  };
}

function nothing(word: string): Reading {
  return { expansion: new Map(), how: 'nothing', as: word, meant: null };
}

/** A word of about the same length that stands in many places is the likeliest to have been meant. */
function closeness({ words, postings }: Corpus, id: number, [form = '']: readonly string[]): number {
  return Math.log(1 + (postings[id]?.entries.length ?? 0)) - Math.abs((words[id] ?? '').length - form.length);
}
