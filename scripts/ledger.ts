import { keyCommand } from '@/server/ledger/key-command';
import { noteCommand } from '@/server/ledger/note-command';
import { UsageError } from '@/server/ledger/usage';
import { verifyCommand } from '@/server/ledger/verify-command';

const usage = `The ledger of the cameras. docs/ledger.md explains it.

  npm run ledger -- verify FILE [FILE…] | FOLDER  [--fingerprint "1a2b 3c4d …"]
  npm run ledger -- explain --election rehearsal --about 57-2 --from 14:10 --until 14:40 --author "…" --az "…" --en "…"
  npm run ledger -- correct --election rehearsal --about 57-2 --from 14:10 --until 14:40 --author "…" --az "…" --en "…" --state live
  npm run ledger -- key show | backup FILE | restore FILE | rotate

verify ends with code 0 when all is as it was written, 1 when something is wrong, 2 when it could not look.
`;

/** `npm run ledger`: verifies ledgers, writes people's words into one, keeps the key. */
async function main([command, ...args]: string[]): Promise<number> {
  switch (command) {
    case 'verify': return verifyCommand(args, say);
    case 'explain': return noteCommand('explanation', args, say);
    case 'correct': return noteCommand('correction', args, say);
    case 'key': return keyCommand(args, say);
    default: throw new UsageError(command ? `There is no command "${command}".` : 'Say what to do.');
  }
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

main(process.argv.slice(2)).then((code) => { process.exitCode = code; }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${error instanceof UsageError ? `\n${usage}` : ''}`);
  process.exitCode = 2;
});
