/** An address, relative ones against a base; null where it is none. One reading, where `URL.canParse` before would be a second. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
