import { printHistory } from '@/server/content/print-history';

/** Prints the `terms:` of an election's history.yaml as they should be, so that an editor can copy the new lines. */
const [electionId] = process.argv.slice(2);
if (!electionId) throw new Error('Name the election: npx tsx scripts/plan-history.ts presidential-2024');
console.log(printHistory(electionId));
