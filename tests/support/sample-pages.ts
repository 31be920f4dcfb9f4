import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { bakuDate } from '@/lib/time/baku';
import { readEnvironment } from '@/server/env';

const listSchema = z.object({ precincts: z.array(z.object({ constituency: z.number(), precinct: z.number() })) });
const SEED = 20240207;
const CAMERAS = 3;

/**
 * One address of every template, what follows the language (embeds carry `{l}`), and a seeded sample of camera pages.
 * Read from the build that is being tested. With SWEEP=1 every page of the build.
 */
export function samplePages(): string[] {
  return process.env.SWEEP === '1' ? everyPage() : [
    '', '/404', '/elections', '/elections/presidential-2024', '/elections/parliamentary-2020', '/elections/rehearsal',
    '/elections/presidential-2024/calendar', '/elections/presidential-2024/calendar?view=timeline', '/elections/presidential-2024/calendar?view=table&at=2024-01-05',
    '/elections/presidential-2024/calendar/17', '/elections/presidential-2024/calendar/34', '/elections/presidential-2024/calendar/executors/central-election-commission',
    '/elections/presidential-2024/calendar/paths', '/elections/presidential-2024/calendar/paths?at=2024-01-10', '/elections/presidential-2024/calendar/paths/candidate?at=2024-01-16', '/elections/presidential-2024/calendar/paths/follow-results',
    '/elections/presidential-2024/calendar/subscribe', '/elections/presidential-2024/calendar/changes',
    '/elections/parliamentary-2020/calendar', '/elections/rehearsal/calendar',
    '/elections/presidential-2024/calendar/plan', '/elections/presidential-2024/calendar/plan?voting-day=2026-06-07&announced=2026-04-20&order=time', '/elections/parliamentary-2020/calendar/plan',
    '/elections/presidential-2024/cameras', '/elections/parliamentary-2020/cameras', '/elections/rehearsal/cameras', '/elections/rehearsal/cameras/57', '/elections/rehearsal/cameras/ledger', '/elections/rehearsal/cameras/ledger?by=camera&sort=-offline', '/elections/rehearsal/cameras/wall?w=57-2,113-9', '/elections/parliamentary-2020/cameras/wall', '/elections/rehearsal/cameras/notebook', `/elections/rehearsal/cameras/57/2?t=${bakuDate(Date.now())}T00:01:00%2B04:00`, '/elections/presidential-2024/cameras/ledger',
    '/elections/parliamentary-2020/cameras/57/2', ...sampleCameras('rehearsal'),
    '/documents', '/documents/foreigners-instruction', '/documents/foreigners-instruction/2013-06-18', '/documents/foreigners-instruction/2024-06-27/2.3', '/documents/foreigners-instruction/2024-06-27?show=en', '/documents/foreigners-instruction/compare/2013-06-18/2024-06-27', '/documents/foreigners-instruction/compare/2013-06-18/2024-06-27?view=side&text=whole', '/documents/foreigners-instruction/2024-06-27/1.5', '/documents/webcams-decision-2024', '/documents/foreigners-instruction/eligibility', '/documents/foreigners-instruction/eligibility?voting-day=2027-01-29',
    '/law', '/law/58.1', '/law/100.3', '/search?q=secki', '/search?q=konsttusiya&kind=row', '/search/index',
    '/about', '/about/errata', '/about/data', '/about/cameras', '/about/embedding',
    '/embed/{l}/elections/rehearsal/camera?id=57-2', '/embed/{l}/elections/rehearsal/wall?w=57-2,113-9', '/embed/{l}/elections/rehearsal/status?id=57-2', '/embed/{l}/elections/rehearsal/status',
    '/embed/{l}/elections/presidential-2024/calendar?row=27-2', '/embed/{l}/elections/presidential-2024/calendar?row=99', '/embed/{l}/elections/rehearsal/calendar?row=1',
  ];
}

function everyPage(): string[] {
  const { outDir } = readEnvironment(process.env, process.cwd());
  const files = readdirSync(path.join(outDir, 'az'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return ['', ...files.map((file) => `/${file.replaceAll(path.sep, '/').replace(/\.html$/, '')}`)];
}

function sampleCameras(election: string): string[] {
  const file = path.join(readEnvironment(process.env, process.cwd()).outDir, 'data/elections', election, 'precincts.json');
  if (!existsSync(file)) return [];
  const { precincts } = listSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  let state = SEED;
  return Array.from({ length: CAMERAS }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const precinct = precincts[state % precincts.length];
    return `/elections/${election}/cameras/${precinct?.constituency}/${precinct?.precinct}`;
  });
}
