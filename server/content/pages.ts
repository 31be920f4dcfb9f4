import type { Locale } from '@/lib/locale';
import { parsePage, type Page } from '@/lib/page';
import { readText } from './read-yaml';

/**
 * A page of plain words, `content/pages/<id>.<az|en>.md`.
 * @throws ContentError when the file is missing or has no title
 */
export function loadPage(id: string, locale: Locale): Page {
  const file = `content/pages/${id}.${locale}.md`;
  return parsePage(readText(file), file);
}
