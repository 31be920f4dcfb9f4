/**
 * Whether a server answers at all. Browsers report a refusal to other sites (no CORS) exactly like a dead server; a
 * request whose answer nobody may read tells the two apart.
 */
export async function serverAnswers(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(4_000) });
    return true;
  } catch {
    return false;
  }
}
