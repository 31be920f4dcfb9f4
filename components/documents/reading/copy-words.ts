import { FEW_WORDS, sourceLine, type ReadAct } from '@/lib/documents/copied';
import { selectedWords, toExcerpt, type SelectedWords } from './selected-words';

/**
 * Puts the words of the act on the clipboard without numbers and buttons, and with them the line that says where they come from.
 * A few words, and what is no part of an act, are copied as the browser does it.
 */
export function copyWords(event: ClipboardEvent, act: ReadAct): void {
  const selection = document.getSelection();
  const field = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
  if (!event.clipboardData || event.defaultPrevented || field || !selection || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const words = selectedWords(range);
  const excerpt = toExcerpt(words);
  const line = excerpt ? sourceLine(excerpt, act) : removedLine(range, selection.toString());
  const inside = range.commonAncestorContainer.parentElement?.closest('[data-reading]') != null || (range.commonAncestorContainer instanceof Element && range.commonAncestorContainer.matches('[data-reading]'));
  if (line === null && (excerpt === null || words.length === 1 || !inside)) return;
  const [text, html] = excerpt && inside ? [excerpt.text, words.map(paragraphHtml).join('')] : [selection.toString(), selectionHtml(range)];
  event.clipboardData.setData('text/plain', [text, line].filter(Boolean).join('\n\n'));
  event.clipboardData.setData('text/html', html + (line ? lineHtml(line) : ''));
  event.preventDefault();
}

/** The translation of a removed clause stands in another version; the link under it leads there, and its address names version and clause. */
function removedLine(range: Range, text: string): string | null {
  const around = range.commonAncestorContainer;
  const block = (around instanceof Element ? around : around.parentElement)?.closest('[data-removed] [lang="en"]');
  const link = block?.closest('[data-removed]')?.querySelector<HTMLAnchorElement>('p a[href*="/documents/"]:not([href*="/compare/"]):not([data-clauses])');
  return link && text.trim().split(/\s+/u).length > FEW_WORDS ? `Unofficial translation. ${link.href}` : null;
}

function paragraphHtml({ part, language }: SelectedWords): string {
  return element('p', part.toString(), { lang: language }).outerHTML;
}

/** The last word of the line is its address. */
function lineHtml(line: string): string {
  const at = line.lastIndexOf(' ') + 1;
  const paragraph = element('p', line.slice(0, at), {});
  paragraph.append(element('a', line.slice(at), { href: line.slice(at) }));
  return paragraph.outerHTML;
}

/** A selection that reaches beyond the act, without what cannot be read. */
function selectionHtml(range: Range): string {
  const box = document.createElement('div');
  box.append(range.cloneContents());
  for (const tool of box.querySelectorAll('script, style, template, button, [hidden]')) tool.remove();
  for (const link of box.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const any of box.querySelectorAll('[id]')) any.removeAttribute('id');
  return box.innerHTML;
}

function element(tag: 'p' | 'a', text: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
