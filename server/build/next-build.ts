import { spawn } from 'node:child_process';

/** Thrown when Next failed, or said that something went wrong and went on. Its message holds what Next printed. */
export class NextBuildError extends Error {}

/**
 * Lets Next write the portal into a folder.
 * @param root absolute folder of the project
 * @param folder path from the root that Next writes into
 * @param progress is told the few lines that say how far Next has got
 * @throws NextBuildError also when Next ends well after logging an error, as it does for pages that fell back to the browser
 */
export async function nextBuild(root: string, folder: string, progress: (line: string) => void = () => {}): Promise<void> {
  const output: string[] = [];
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: folder, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => {
    output.push(chunk.toString());
    for (const line of chunk.toString().split('\n')) if (signsOfProgress.test(line)) progress(line.trim());
  });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', stop);
  const text = output.join('');
  if (code !== 0) throw new NextBuildError(`next build ended with code ${code}:\n${text}`);
  const logged = text.split('\n').filter((line) => signsOfTrouble.test(line));
  if (logged.length > 0) throw new NextBuildError(`next build ended well but logged errors:\n${logged.join('\n')}\n\nAll it printed:\n${text}`);
}

const signsOfProgress = /Compiled successfully|Generating static pages|Exporting/;

const signsOfTrouble = /\bError\b|⨯|\bError:|MISSING_MESSAGE|INVALID_MESSAGE|ENVIRONMENT_FALLBACK|FORMATTING_ERROR|DYNAMIC_SERVER_USAGE|BAILOUT|bail(?:ed|s|ing)? out|Unhandled|hydrat/i;
