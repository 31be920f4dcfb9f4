import { listen } from '@/server/static/listen';
import { answerOrigin } from '@/server/origin/auth-server';
import { keyFile } from '@/server/origin/key-file';
import { openKeyring } from '@/server/origin/keyring';
import { createPublishers } from '@/server/origin/publishers';
import { stopOnSignal } from '@/server/run/stop-on-signal';

/** `npm run origin-auth`: tells the media origin which cameras may send, until it is stopped. docs/origin.md explains it. */
async function main(): Promise<void> {
  const onStop = stopOnSignal();
  const file = keyFile(process.env, process.cwd());
  const keyring = openKeyring(file);
  const problem = keyring.problem();
  if (problem !== null) throw new Error(`${problem}\nWithout keys no camera may send. Issue some: npm run camera-keys -- issue --all --election …`);
  const port = Number(process.env.ORIGIN_AUTH_PORT || 8090);
  const server = await listen(answerOrigin({ keyring, publishers: createPublishers(Date.now()), now: Date.now, say }), '127.0.0.1', port);
  say(`Answers nginx on 127.0.0.1:${server.port}; keys in ${file}`);
  onStop(() => server.close());
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The cameras' keys cannot be checked: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
