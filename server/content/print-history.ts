import { existsSync } from 'node:fs';
import path from 'node:path';
import { statesOf, termState } from '@/lib/calendar/history';
import { historySchema, type PlanHistory } from '@/lib/calendar/history-schema';
import type { Item, Term } from '@/lib/calendar/schema';
import { dayOf } from '@/lib/calendar/stamp';
import { electionSchema } from '@/lib/elections';
import { loadCalendar } from './calendar';
import { digest } from './calendar-history';
import { readYaml } from './read-yaml';

/**
 * The `terms:` of history.yaml as they should be: every line there is, and the lines that are lacking. A change is dated
 * by the newest entry in the term's `changes`; where there is none yet, by a blank to fill in.
 * @throws ContentError when the plan or election.yaml is wrong; Error when the election has no plan
 */
export function printHistory(electionId: string): string {
  const calendar = loadCalendar(electionId);
  if (!calendar) throw new Error(`${electionId} has no calendar.yaml`);
  const folder = `content/elections/${electionId}`;
  const file = `${folder}/history.yaml`;
  const history = existsSync(path.join(process.cwd(), file)) ? readYaml(file, historySchema).value : null;
  const newest = history?.versions.at(-1)?.adopted ?? readYaml(`${folder}/election.yaml`, electionSchema).value.plan.adopted;
  const lines = calendar.items.flatMap((item) => item.terms.flatMap((term) => [`  ${term.id}:`, ...linesOf(item, term, history, newest)]));
  return ['terms:', ...lines].join('\n');
}

function linesOf(item: Item, term: Term, history: PlanHistory | null, newest: string | null): string[] {
  const told = statesOf(history, term.id);
  const state = termState(item, term, digest);
  const change = term.changes.at(-1);
  const day = told.length === 0 ? newest : change && term.changes.length >= told.length ? dayOf(change.on) : null;
  const all = told.at(-1)?.state === state ? told : [...told, { day: day ?? '<day of the change>', state }];
  return all.map((line) => `    ${line.day}: ${line.state}`);
}
