import { loadSearchIndex } from '@/server/content/search-index';

export const dynamic = 'force-static';

/** What the search page loads when someone begins to search; no open data of its own, everything in it is published elsewhere. */
export function GET(): Response {
  return Response.json(loadSearchIndex());
}
