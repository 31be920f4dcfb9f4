import { parseArgs } from 'node:util';

/** What `npm run camera-keys` was asked to do. */
export type KeyCommand =
  | { what: 'issue'; election: string; cameras: readonly string[] | 'all'; server: string; outFile: string | null; renew: boolean }
  | { what: 'revoke'; election: string; cameras: readonly string[] | 'all' }
  | { what: 'list'; election: string; outFile: string | null };

/** How the command is used, for whoever asked for something else. */
export const keyCommandHelp = `npm run camera-keys -- issue 57-2 113-9 --election ID [--server rtmp://media.example/cameras] [--out FILE.csv] [--renew]
npm run camera-keys -- issue --all --election ID --out FILE.csv
npm run camera-keys -- revoke 57-2 --election ID
npm run camera-keys -- list --election ID [--out FILE.csv]
Keys are shown, or written with --out, once: only their hashes are kept. docs/origin.md explains it.`;

const defaultServer = 'rtmp://127.0.0.1:1935/cameras';

/** Reads the command's arguments. @throws Error saying what is wrong and how to write it */
export function readKeyCommand(args: readonly string[]): KeyCommand {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { election: { type: 'string' }, all: { type: 'boolean' }, server: { type: 'string' }, out: { type: 'string' }, renew: { type: 'boolean' } },
  });
  const [what, ...named] = positionals;
  if (!values.election) throw new Error(`Name the election: --election rehearsal\n${keyCommandHelp}`);
  const { election, out: outFile = null, renew = false } = values;
  if (what === 'list') return { what, election, outFile };
  if (what !== 'issue' && what !== 'revoke') throw new Error(`"${what ?? ''}" is not known here.\n${keyCommandHelp}`);
  const wrong = named.find((camera) => !/^\d{1,3}-\d{1,4}$/.test(camera));
  if (wrong) throw new Error(`"${wrong}" is no camera. Write constituency and precinct with a hyphen: 57-2`);
  if ((named.length > 0) === (values.all ?? false)) throw new Error(`Name the cameras, or write --all.\n${keyCommandHelp}`);
  const cameras = values.all ? 'all' : named;
  if (what === 'revoke') return { what, election, cameras };
  const server = (values.server ?? defaultServer).replace(/\/+$/, '');
  if (!/^rtmps?:\/\/[^/?#]+\/cameras$/.test(server)) throw new Error(`--server ${server} does not fit. Write it as rtmp://media.example/cameras`);
  return { what, election, cameras, server, outFile, renew };
}
