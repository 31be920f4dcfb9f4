/** One request to a web server over the fixture portal and what must come back. `null` means the header must be absent. */
export type Expectation = {
  does: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  status: number | readonly number[];
  answer?: Record<string, string | RegExp | null>;
  body?: string | RegExp;
};

const page = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=60, must-revalidate' };
const secure = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': /camera=\(\), microphone=\(\)/,
};

/** What the embedded web server and deploy/nginx/portal.conf both do: one table, two servers. */
export const expectations: readonly Expectation[] = [
  { does: 'answers /az from az.html', path: '/az', status: 200, answer: { ...page, ...secure, 'content-security-policy': "frame-ancestors 'none'", 'cross-origin-opener-policy': 'same-origin', 'access-control-allow-origin': null }, body: /az home/ },
  { does: 'answers /az/ alike, without a redirect', path: '/az/', status: 200, answer: page, body: /az home/ },
  { does: 'answers a page that is also a folder', path: '/az/elections', status: 200, answer: page, body: /az elections/ },
  { does: 'answers a page that is also a folder, with a slash', path: '/az/elections/', status: 200, body: /az elections/ },
  { does: 'answers a page below a page', path: '/az/elections/rehearsal?at=2024-02-07', status: 200, body: /az rehearsal/ },
  { does: 'answers a page whose name has a dot', path: '/az/documents/d/2024-06-27/2.3', status: 200, answer: page, body: /clause 2\.3/ },
  { does: 'answers a percent-encoded address', path: '/az/documents/d/2024%2D06-27/2%2E3', status: 200, body: /clause 2\.3/ },

  { does: 'sends an Azerbaijani reader from / to /az', path: '/', headers: { 'accept-language': 'az-AZ,az;q=0.9,en;q=0.8' }, status: 302, answer: { location: /(^|:\d+)\/az$/, vary: /Accept-Language/, 'cache-control': 'no-store' } },
  { does: 'sends an English reader from / to /en', path: '/', headers: { 'accept-language': 'en-GB,en;q=0.9' }, status: 302, answer: { location: /(^|:\d+)\/en$/, vary: /Accept-Language/ } },
  { does: 'takes the first language known', path: '/', headers: { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8,az;q=0.5' }, status: 302, answer: { location: /\/en$/ } },
  { does: 'shows both links to everybody else', path: '/', headers: { 'accept-language': 'ru,tr;q=0.5' }, status: 200, answer: { vary: /Accept-Language/, 'cache-control': 'no-store' }, body: /both languages/ },
  { does: 'shows both links to a reader who names no language', path: '/', status: 200, body: /both languages/ },

  { does: 'says not found in Azerbaijani under /az', path: '/az/nothing', headers: { 'accept-language': 'en' }, status: 404, answer: { ...page, ...secure }, body: /Tapılmadı/ },
  { does: 'says not found in English under /en', path: '/en/elections/x', headers: { 'accept-language': 'az' }, status: 404, answer: page, body: /Not found here/ },
  { does: 'says not found in the language of an embed', path: '/embed/en/nothing', status: 404, body: /Not found here/ },
  { does: 'says not found in the language of the reader elsewhere', path: '/nothing', headers: { 'accept-language': 'en' }, status: 404, answer: { vary: /Accept-Language/ }, body: /Not found here/ },
  { does: 'says not found in both languages when none is known', path: '/wp-admin.php', status: 404, answer: { vary: /Accept-Language/ }, body: /both not found/ },
  { does: 'gives the not-found page its status when it is asked for by name', path: '/en/404', status: 404, body: /Not found here/ },
  { does: 'says not found to a program in plain words', path: '/data/nothing.json', status: 404, answer: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' }, body: 'Not found\n' },
  { does: 'does not let a missing chunk be kept', path: '/_next/static/chunks/gone.js', status: 404, answer: { 'cache-control': 'no-store' } },
  { does: 'hides files that begin with a dot', path: '/.git/config', status: 404 },
  { does: 'hides files that begin with a dot in a folder', path: '/az/.secret', status: 404 },

  ...([
    ['json', '/data/elections/p/calendar.json', 'application/json'],
    ['csv', '/data/elections/p/calendar.csv', 'text/csv; charset=utf-8'],
    ['ics', '/data/elections/p/calendar.az.ics', 'text/calendar; charset=utf-8'],
    ['atom', '/data/elections/p/calendar.az.atom', 'application/atom+xml; charset=utf-8'],
    ['geojson', '/data/elections/p/precincts.geojson', 'application/geo+json'],
    ['md', '/data/documents/d/v.az.md', 'text/markdown; charset=utf-8'],
    ['xml', '/data/documents/d/v.az.xml', 'application/xml; charset=utf-8'],
    ['txt', '/data/sources/a.az.txt', 'text/plain; charset=utf-8'],
    ['jsonl', '/data/x.jsonl', 'application/x-ndjson'],
    ['json of an oEmbed answer', '/data/oembed/az/elections/p/calendar/17.json', 'application/json'],
    ['m3u8', '/data/x.m3u8', 'application/vnd.apple.mpegurl'],
  ] as const).map(([name, path, type]): Expectation => ({
    does: `types .${name} and lets every site read it`, path, status: 200,
    answer: { ...secure, 'content-type': type, 'access-control-allow-origin': '*', 'cache-control': page['cache-control'], etag: /./ },
  })),
  { does: 'types a prefetched page part', path: '/az/elections/__next._tree.txt', status: 200, answer: { 'content-type': 'text/plain; charset=utf-8' } },
  { does: 'types a picture', path: '/share.png', status: 200, answer: { 'content-type': 'image/png' } },
  { does: 'types the picture of a page that is also a folder', path: '/az/elections/p/calendar/17/share.png', status: 200, answer: { 'content-type': 'image/png', 'content-security-policy': "frame-ancestors 'none'" } },
  { does: 'answers the page beside its picture', path: '/az/elections/p/calendar/17', status: 200, answer: page, body: /row 17/ },
  { does: 'types a drawing', path: '/mark.svg', status: 200, answer: { 'content-type': 'image/svg+xml' } },
  { does: 'types a font and lets it be kept for ever', path: '/_next/static/media/serif-0a1b2c.woff2', status: 200, answer: { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' } },
  { does: 'types a style sheet', path: '/_next/static/chunks/app-0a1b2c.css', status: 200, answer: { 'content-type': 'text/css; charset=utf-8' } },

  { does: 'sends a script as gzip', path: '/_next/static/chunks/app-0a1b2c.js', headers: { 'accept-encoding': 'gzip' }, status: 200, answer: { 'content-encoding': 'gzip', vary: /Accept-Encoding/, 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' } },
  { does: 'sends a page as gzip', path: '/az', headers: { 'accept-encoding': 'gzip, deflate' }, status: 200, answer: { 'content-encoding': 'gzip', 'content-type': page['content-type'] } },
  { does: 'sends a page plain to who takes nothing else', path: '/az', headers: { 'accept-encoding': 'identity' }, status: 200, answer: { 'content-encoding': null }, body: /az home/ },
  { does: 'sends a range of a file', path: '/data/elections/p/calendar.csv', headers: { range: 'bytes=5-13' }, status: 206, answer: { 'content-range': /^bytes 5-13\/\d+$/ }, body: 'elections' },
  { does: 'sends the last bytes of a file', path: '/data/elections/p/calendar.csv', headers: { range: 'bytes=-4' }, status: 206, body: '\ufffdki ' },
  { does: 'refuses a range beyond the end', path: '/data/elections/p/calendar.csv', headers: { range: 'bytes=999999-' }, status: 416 },
  { does: 'survives a range that runs backwards', path: '/data/elections/p/calendar.csv', headers: { range: 'bytes=9-2' }, status: [200, 416] },
  { does: 'survives a range that is none', path: '/data/elections/p/calendar.csv', headers: { range: 'pages=a-b' }, status: [200, 416] },

  { does: 'never keeps a status file', path: '/status/rehearsal/now.json', status: 200, answer: { 'content-type': 'application/json', 'cache-control': 'no-store', 'access-control-allow-origin': '*' }, body: /"LLLL/ },
  { does: 'compresses a status file', path: '/status/rehearsal/now.json', headers: { 'accept-encoding': 'gzip' }, status: 200, answer: { 'content-encoding': 'gzip' } },
  { does: 'types the ledger', path: '/status/rehearsal/ledger/2026-11-21.jsonl', status: 200, answer: { 'content-type': 'application/x-ndjson' } },
  { does: 'says plainly that a status file is not there', path: '/status/presidential-2024/now.json', status: 404, answer: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' }, body: 'Not found\n' },

  { does: 'lets anyone frame an embed', path: '/embed/az/elections/rehearsal/camera?id=57-2', status: 200, answer: { 'content-security-policy': 'frame-ancestors *', 'cross-origin-opener-policy': null } },
  { does: 'lets anyone frame a row of the plan', path: '/embed/az/elections/p/calendar?row=17', status: 200, answer: { ...page, 'content-security-policy': 'frame-ancestors *', 'cross-origin-opener-policy': null }, body: /card/ },
  { does: 'answers HEAD without a body', path: '/az', method: 'HEAD', status: 200, answer: page, body: '' },
  { does: 'refuses POST', path: '/az', method: 'POST', status: 405 },
  { does: 'refuses DELETE', path: '/data/elections/p/calendar.json', method: 'DELETE', status: 405 },

  { does: 'does not leave its folder', path: '/../../../../etc/passwd', status: [400, 404] },
  { does: 'does not leave its folder by escapes', path: '/az/%2e%2e/%2e%2e/%2e%2e/etc/passwd', status: [400, 404] },
  { does: 'does not leave the status folder', path: '/status/..%2f..%2fetc/passwd', status: [400, 404] },
  { does: 'refuses a broken escape', path: '/az/%zz', status: 400 },
  { does: 'refuses a null byte', path: '/az%00.html', status: [400, 404] },
  { does: 'refuses an escape that is no UTF-8, or finds nothing', path: '/az/%ff', status: [400, 404] },
];
