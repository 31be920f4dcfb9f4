/**
 * The decoded path of a request target, without query, with repeated slashes joined.
 * Null when it is no path a file could have: malformed percent-encoding, `..`, control characters, backslashes.
 */
export function requestPath(target: string): string | null {
  const raw = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  const decoded = decode(raw);
  if (decoded === null || !decoded.startsWith('/') || decoded.includes('\\') || [...decoded].some((character) => character < ' ')) return null;
  const joined = decoded.replace(/\/{2,}/g, '/');
  return joined.split('/').some((segment) => segment === '..' || segment === '.') ? null : joined;
}

function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
