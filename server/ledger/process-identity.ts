import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Where a process runs: processes of one home can see each other. Another container, host or boot is another home. */
export function processHome(): string {
  return [hostname(), attempt(() => readlinkSync('/proc/self/ns/pid')), attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())].join(' ');
}

/** When a process of this home began, as text to compare; null when there is none. A number that is used again has another beginning. */
export function processBeginning(pid: number): string | null {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat) {
    // The name in parentheses may hold anything; after it come the state and, 20th from there, the beginning.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19] ?? null;
  }
  if (attempt(() => readFileSync('/proc/self/stat', 'utf8'))) return null;
  return attempt(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()) || null;
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
