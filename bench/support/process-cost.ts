import { readFileSync } from 'node:fs';

const ticksASecond = 100;

/** What a process of this machine (Linux) has used so far: processor time in seconds, user and system; memory it holds now, megabytes. */
export function costOf(pid: number): { cpuSeconds: number; megabytes: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksASecond, megabytes: kilobytes / 1024 };
}
