/**
 * Calls `stop` once on Ctrl-C, SIGTERM or a closed terminal, then leaves. A second signal leaves at once.
 * @returns a function to set what is stopped
 */
export function stopOnSignal(): (stop: () => Promise<void>) => void {
  let current: (() => Promise<void>) | null = null;
  let asked = false;
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.on(signal, () => {
      if (asked || !current) process.exit(code);
      asked = true;
      // Ending on request is no failure, and npm prints a page of complaint about any other code.
      current().then(() => process.exit(0), (error: unknown) => { console.error(error); process.exit(1); });
    });
  }
  return (stop) => { current = stop; };
}
