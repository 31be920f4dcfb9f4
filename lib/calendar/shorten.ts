/**
 * A text in one line, shortened by whole words: `Seçki məntəqələrinin yaradılması…`.
 * @param most letters at most, the ellipsis included
 */
export function shortenWords(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut.slice(0, most - 1)).replace(/[\s,;:.–(-]+$/u, '')}…`;
}
