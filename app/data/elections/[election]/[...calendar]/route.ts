import { calendarFiles } from '@/server/content/calendar-files';
import { loadElection, loadElections } from '@/server/content/elections';

export const dynamic = 'force-static';

type Context = { params: Promise<{ election: string; calendar: string[] }> };

/** One route for all files of a plan: every election has calendar.json, so the list is never empty, which would break the build. */
export function generateStaticParams() {
  return loadElections().flatMap((election) => [...calendarFiles(election).keys()].map((file) => ({ election: election.id, calendar: file.split('/') })));
}

export async function GET(_request: Request, { params }: Context) {
  const { election: id, calendar } = await params;
  const election = loadElection(id);
  const file = election && calendarFiles(election).get(calendar.join('/'));
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.body(Date.now()), { headers: { 'content-type': file.contentType } });
}
