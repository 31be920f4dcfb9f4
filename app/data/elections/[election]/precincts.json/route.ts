import { loadElection, loadElections } from '@/server/content/elections';
import { precinctsJson } from '@/server/content/precinct-files';

export const dynamic = 'force-static';

type Context = { params: Promise<{ election: string }> };

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function GET(_request: Request, { params }: Context) {
  const election = loadElection((await params).election);
  if (!election) return new Response(null, { status: 404 });
  return new Response(precinctsJson(election), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
