/**
 * Runs one step of a longer work and prints its name and time, as the progress that an operator watches.
 * A short remark that the step returns is printed with it.
 */
export async function step<T extends string | void>(name: string, run: () => Promise<T> | T): Promise<T> {
  const startedAt = performance.now();
  const result = await run();
  console.log(`  ${name.padEnd(34)} ${seconds(performance.now() - startedAt).padStart(8)}${result ? `  ${result}` : ''}`);
  return result;
}

/** `1.2 s`, `85 ms` */
export function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
