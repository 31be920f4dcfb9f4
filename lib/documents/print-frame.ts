/** What stands in the margins of every printed page of an act. */
export type PrintFrame = {
  /** Above, on the left: the act and its version. */
  title: string;
  /** Above, on the right: since when the text counts, each a line. */
  status: readonly string[];
  /** Above, in the middle of pages that have English words: that these are unofficial. */
  mark: string;
  /** Below, on the left: address and source, each a line. */
  source: readonly string[];
  /** Selector of the page's body while it shows English words. */
  english: string;
};

/**
 * The style sheet that puts a frame around printed pages. The day of printing is added as `--print-day` where JavaScript runs.
 * Source: CSS Paged Media Level 3, page-margin boxes and named pages.
 */
export function printFrameCss({ title, status, mark, source, english }: PrintFrame): string {
  const box = (place: string, content: string, more = '') => `@${place}{content:${content};font:8pt/1.35 sans-serif;white-space:pre-line;${more}}`;
  return [
    '@page{margin:24mm 16mm 22mm;',
    box('top-left', cssString([title]), 'text-align:left;width:62%'),
    box('top-right', cssString(status), 'text-align:right;width:38%'),
    box('bottom-left', `${cssString([...source, ''])} var(--print-day,"")`, 'text-align:left;width:86%'),
    '}',
    `@page english{${box('top-left', cssString([mark, title]), 'text-align:left;width:62%;font-weight:600')}}`,
    `@media print{${english}{page:english}}`,
  ].join('');
}

/** A CSS string of several lines. Nothing in it can end the string, the rule or the element it stands in. */
export function cssString(lines: readonly string[]): string {
  return lines.map((line) => `"${line.replace(/["\\<>\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`).join(' "\\a " ');
}
