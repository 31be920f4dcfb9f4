import type { Excerpt } from '@/lib/documents/copied';
import { textDirective, writeDirective } from '@/lib/documents/text-fragment';
import { withWholeWords, type Spot } from '@/lib/documents/text-words';
import type { Locale } from '@/lib/locale';

/** Words of an act inside a selection: the part of one paragraph in one language. */
export type SelectedWords = { element: HTMLElement; place: string; language: Locale; part: Range };

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, summary, button, div';
/** What is not the page's own text: opened references, tools, scripts. */
const ADDED = '[data-added], script, style, template';

/** The words of the act that are selected and can be seen, in the order of the page. */
export function selectedWords(range: Range): SelectedWords[] {
  return [...document.querySelectorAll<HTMLElement>('[data-words]')].flatMap((element) => {
    if (!range.intersectsNode(element) || element.getClientRects().length === 0) return [];
    const part = document.createRange();
    part.selectNodeContents(element);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    if (!/[\p{L}\p{N}]/u.test(part.toString())) return [];
    const language: Locale = element.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'az';
    return [{ element, place: element.dataset.words ?? '', language, part }];
  });
}

/** The official words of the places in which words were selected, whole, in the order of the page. */
export function officialWords(words: readonly SelectedWords[]): string {
  const places = new Set(words.map(({ place }) => place));
  const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-words]')].filter((element) => (
    places.has(element.dataset.words ?? '') && element.closest('[lang]')?.getAttribute('lang') === 'az' && element.closest(ADDED) === null
  ));
  return paragraphs.map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim()).join('\n\n');
}

/** Only the language in which a selection begins and ends; the other is selected by the way, because it stands between. */
export function meantWords(words: readonly SelectedWords[]): readonly SelectedWords[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && first.language === last?.language ? words.filter(({ language }) => language === first.language) : words;
}

/**
 * Selected words as the rules of copying see them; null where nothing is selected.
 * @param whole completes half words at the ends, as a quotation needs it
 */
export function toExcerpt(words: readonly SelectedWords[], whole = false): Excerpt | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  return {
    text: words.map((one) => (whole ? wholeText(one) : one.part.toString()).replace(/\s+/gu, ' ').trim()).join('\n\n'),
    languages: [...new Set(words.map(({ language }) => language))],
    first: first.place,
    last: last.place,
  };
}

function wholeText({ element, part }: SelectedWords): string {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(part.startContainer, part.startOffset);
  const from = before.toString().length;
  return withWholeWords(element.textContent, from, from + part.toString().length);
}

/** The text directive for selected words on this page; empty where the words alone could not be found again. */
export function directiveFor(words: readonly SelectedWords[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  const { blocks, texts } = pageParagraphs();
  const [from, until] = [spotOf(blocks, first.part.startContainer, first.part.startOffset, first.element), spotOf(blocks, last.part.endContainer, last.part.endOffset, last.element)];
  const directive = from && until && textDirective(texts, from, until);
  return directive ? writeDirective(directive) : '';
}

/** Every paragraph of the page with its text, also those that are folded away: browsers search these too. */
function pageParagraphs(): { blocks: Element[]; texts: string[] } {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const block = parent?.closest(ADDED) ? null : parent?.closest(BLOCKS);
    if (block) texts.set(block, (texts.get(block) ?? '') + (walker.currentNode.nodeValue ?? '').replace(/\s/gu, ' '));
  }
  return { blocks: [...texts.keys()], texts: [...texts.values()] };
}

function spotOf(blocks: readonly Element[], node: Node, offset: number, element: HTMLElement): Spot | null {
  const block = element.closest(BLOCKS);
  const paragraph = block ? blocks.indexOf(block) : -1;
  if (!block || paragraph < 0) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return { paragraph, offset: before.toString().length };
}
