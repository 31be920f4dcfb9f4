import { loadElection, loadElections } from '@/server/content/elections';
import { precinctsCsv } from '@/server/content/precinct-files';

export const dynamic = 'force-static';

type Context = { params: Promise<{ election: string }> };

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function GET(_request: Request, { params }: Context) {
  const election = loadElection((await params).election);
  if (!election) return new Response(null, { status: 404 });
  return new Response(precinctsCsv(election), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
