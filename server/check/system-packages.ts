import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs of the operating system that tests run, by Debian's package name. */
const needed: readonly { name: string; present: () => boolean }[] = [
  { name: 'chromium', present: () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium') },
  { name: 'ffmpeg', present: () => runs('ffmpeg', '-version') },
  { name: 'nginx', present: () => existsSync('/usr/sbin/nginx') },
  { name: 'libnginx-mod-rtmp', present: () => existsSync('/usr/lib/nginx/modules/ngx_rtmp_module.so') },
  { name: 'poppler-utils', present: () => runs('pdftotext', '-v') },
];

/**
 * Sees to it that the programs which tests run are there: installs them when it may, says how otherwise.
 * @returns false when something is missing and could not be installed; what to do has been printed
 */
export function ensureSystemPackages(): boolean {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    console.error(`The tests need ${missing.join(', ')}. On Debian or Ubuntu this installs them:\n\n  sudo apt-get update && sudo ${install}\n`);
    return false;
  }
  console.log(`Installing ${missing.join(', ')}, which the tests need: apt-get update && ${install}`);
  const options = { stdio: ['ignore', 'inherit', 'inherit'] as ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const updated = spawnSync('apt-get', ['update', '-q'], options);
  const installed = updated.status === 0 ? spawnSync('apt-get', install.split(' ').slice(1), options) : updated;
  const still = missingPackages();
  if (installed.status === 0 && still.length === 0) return true;
  console.error(`Installing ${(still.length > 0 ? still : missing).join(', ')} failed; the lines above say why.`);
  return false;
}

function missingPackages(): string[] {
  return needed.filter(({ present }) => !present()).map(({ name }) => name);
}

function runs(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
}
