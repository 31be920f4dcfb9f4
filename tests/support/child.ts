import { spawn, type ChildProcess } from 'node:child_process';

/** A program that a test runs, and all that it said. */
export type Child = {
  said: () => string;
  running: () => boolean;
  /** Resolves when it has ended by itself or by `end`. */
  ended: Promise<void>;
  end: (signal: NodeJS.Signals) => Promise<void>;
};

/** Starts a program. What it cannot do is told by `said`. */
export function startChild(command: string, parameters: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const child: ChildProcess = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => { words += String(chunk); });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      words += `${command}: ${error.message}\n`;
      resolve();
    });
  });
  const running = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
  return {
    said: () => words, running, ended,
    end: async (signal) => {
      if (running()) child.kill(signal);
      await ended;
    },
  };
}
