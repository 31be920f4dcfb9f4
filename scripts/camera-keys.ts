import { existsSync, writeFileSync } from 'node:fs';
import { csvLine } from '@/lib/cameras/csv';
import { everyElection } from '@/server/content/elections';
import { loadPrecincts } from '@/server/content/precincts';
import { issueKeys, keysOf, revokeKeys } from '@/server/origin/issue-keys';
import { type KeyCommand, readKeyCommand } from '@/server/origin/key-command';
import { keyFile } from '@/server/origin/key-file';

const file = keyFile(process.env, process.cwd());
const at = new Date().toISOString();

/** `npm run camera-keys`: gives cameras their keys and takes them away. docs/origin.md explains it. */
function main(): void {
  const command = readKeyCommand(process.argv.slice(2));
  const listed = camerasOf(command.election);
  if (command.what === 'list') return list(command, listed);
  const cameras = command.cameras === 'all' ? listed : command.cameras;
  const unlisted = cameras.filter((camera) => !listed.includes(camera));
  if (unlisted.length > 0 && command.what === 'issue') throw new Error(`${unlisted.join(', ')}: not in the list of ${command.election}. Check the number, or add the precinct to precincts.csv.`);
  if (command.what === 'issue') return issue(command, cameras);
  const revoked = revokeKeys(cameras, { file, election: command.election, at });
  say(revoked.length > 0 ? `Revoked: ${revoked.join(', ')}. A camera that sends is cut off within seconds.` : 'None of these has a valid key: nothing was revoked.');
}

function issue({ election, server, outFile, renew }: Extract<KeyCommand, { what: 'issue' }>, cameras: readonly string[]): void {
  // Asked before anything is issued: a key that could not be written down would be lost.
  if (outFile && existsSync(outFile)) throw new Error(`${outFile} exists and may hold other keys. Name another file.`);
  const { issued, kept } = issueKeys(cameras, { file, election, at }, renew);
  const rows = issued.map(({ camera, key }) => ({ camera, server, streamKey: `${camera}?key=${key}` }));
  if (outFile && rows.length > 0) writeTable(outFile, [['camera', 'server', 'stream_key', 'address'], ...rows.map((row) => [row.camera, server, row.streamKey, `${server}/${row.streamKey}`])]);
  else for (const { streamKey } of rows) say(`${server}/${streamKey}`);
  say(`${issued.length} issued${outFile && rows.length > 0 ? ` and written to ${outFile}` : ''}; these keys are not shown again. Hashes are in ${file}`);
  if (kept.length > 0) say(`${kept.length} kept the valid key they have${kept.length <= 10 ? ` (${kept.join(', ')})` : ''}; --renew replaces it.`);
}

function list({ election, outFile }: Extract<KeyCommand, { what: 'list' }>, listed: readonly string[]): void {
  if (!existsSync(file)) throw new Error(`${file} does not exist: no key was ever issued here. Issue keys with npm run camera-keys -- issue, or name the file with CAMERA_KEYS.`);
  const keys = keysOf(file, election);
  const rows = [...new Set([...listed, ...keys.keys()])].map((camera) => {
    const key = keys.get(camera);
    return [camera, !key ? 'none' : key.hash === null ? 'revoked' : 'valid', key?.since ?? ''];
  });
  const table = [['camera', 'key', 'since'], ...rows];
  if (outFile) writeTable(outFile, table);
  else for (const row of table) say(row.join('\t'));
  const of = (word: string) => rows.filter(([, key]) => key === word).length;
  // Beside the table, not in it: the table may be read by another program.
  process.stderr.write(`${file}: ${of('valid')} valid, ${of('revoked')} revoked, ${of('none')} without a key${outFile ? `. Written to ${outFile}` : ''}\n`);
}

function writeTable(path: string, rows: readonly string[][]): void {
  writeFileSync(path, `${rows.map((row) => csvLine(row)).join('\r\n')}\r\n`, { flag: 'wx', mode: 0o600 });
}

function camerasOf(election: string): string[] {
  const found = everyElection().find(({ id }) => id === election);
  if (!found) throw new Error(`There is no election ${election}. There are: ${everyElection().map(({ id }) => id).join(', ')}`);
  return loadPrecincts(found).map(({ id }) => id);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

// `… list | head` closes the pipe early, which is no failure.
process.stdout.once('error', () => process.exit(0));
try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
