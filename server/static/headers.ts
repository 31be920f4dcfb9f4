/**
 * The headers that depend on the address alone: caching, who may read, who may frame.
 * deploy/nginx/portal.conf sends the same; a test holds the two together.
 * The rest of the Content-Security-Policy is in a `<meta>` of each page, because script hashes differ by page.
 * @param pathname decoded path of the request
 */
export function headersFor(pathname: string): Record<string, string> {
  const embed = pathname.startsWith('/embed/');
  return {
    'Cache-Control': cacheControl(pathname),
    'Content-Security-Policy': `frame-ancestors ${embed ? '*' : "'none'"}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissions,
    ...(embed ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
    ...(isOpenData(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** True for what other sites' scripts may fetch. */
export function isOpenData(pathname: string): boolean {
  return pathname.startsWith('/data/') || pathname.startsWith('/status/');
}

/** Fullscreen, picture-in-picture and autoplay are left out: a site that embeds a camera grants them with `allow`. */
const permissions = 'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()';

function cacheControl(pathname: string): string {
  if (pathname === '/' || pathname.startsWith('/status/')) return 'no-store';
  if (pathname.startsWith('/_next/static/')) return 'public, max-age=31536000, immutable';
  return 'public, max-age=60, must-revalidate';
}
