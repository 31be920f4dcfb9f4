/**
 * The reader's language out of an Accept-Language header, by its weights; null when the header asks for neither.
 * Source: RFC 9110, 12.5.4.
 */
export function preferredLanguage(header: string | undefined): 'az' | 'en' | null {
  let best: { language: 'az' | 'en'; weight: number } | null = null;
  for (const { value, weight } of readList(header)) {
    const language = value.split('-')[0];
    if ((language === 'az' || language === 'en') && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? null;
}

/** True when an Accept-Encoding header allows the encoding. Source: RFC 9110, 12.5.3. */
export function acceptsEncoding(header: string | undefined, encoding: 'br' | 'gzip'): boolean {
  const entries = readList(header);
  const entry = entries.find(({ value }) => value === encoding) ?? entries.find(({ value }) => value === '*');
  return entry !== undefined && entry.weight > 0;
}

function readList(header = ''): { value: string; weight: number }[] {
  return header.split(',').map((part) => {
    const [value = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = Number(parameters.find((text) => text.startsWith('q='))?.slice(2) ?? 1);
    return { value, weight: Number.isFinite(weight) ? weight : 0 };
  });
}
