import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** A helper process that is kept running. */
export type Supervised = {
  /** Ends the process and resolves when it is gone. */
  stop: () => Promise<void>;
};

type Options = {
  /** What its lines and its death are reported under. */
  name: string;
  /** TypeScript file, absolute. */
  script: string;
  args?: readonly string[];
  /** Added to this process's environment. */
  env: Readonly<Record<string, string>>;
  /** Wait before the first restart; it doubles with each one up to a minute. */
  restartAfterMs?: number;
  report?: (line: string) => void;
};

const longestWaitMs = 60_000;
/** A process that ran this long is taken as healthy again. */
const healthyAfterMs = 60_000;

/**
 * Runs a script beside the web server and starts it again when it dies; one that ends with code 0 has nothing to do and
 * is let go. It gets no Ctrl-C of its own (its group is another) and ends by itself when this process is killed.
 */
export function supervise({ name, script, args = [], env, restartAfterMs = 1000, report = console.log }: Options): Supervised {
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopping = false;
  let waitMs = restartAfterMs;

  function start(): void {
    const startedAt = performance.now();
    child = spawn(process.execPath, ['--import', 'tsx', '--import', path.join(import.meta.dirname, 'end-with-parent.mjs'), script, ...args], {
      env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true,
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => report(prefixed(name, chunk.toString())));
    child.once('error', (error) => report(`${name} could not be started: ${error.message}`));
    child.once('close', (code, signal) => {
      child = null;
      if (stopping) return;
      if (code === 0) return report(`${name} has nothing more to do`);
      if (performance.now() - startedAt > healthyAfterMs) waitMs = restartAfterMs;
      report(`${name} ended unexpectedly (${signal ?? `code ${code}`}); starting it again in ${waitMs / 1000} s`);
      timer = setTimeout(start, waitMs);
      waitMs = Math.min(2 * waitMs, longestWaitMs);
    });
  }

  start();
  return {
    async stop() {
      stopping = true;
      if (timer) clearTimeout(timer);
      if (child) await end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => { child.once('close', () => resolve()); });
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
}

function prefixed(name: string, text: string): string {
  return text.trimEnd().split('\n').map((line) => `[${name}] ${line}`).join('\n');
}
