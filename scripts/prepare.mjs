import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Installs the locked packages where they are missing or stale, then runs a TypeScript file of this folder in this process. */
export async function runTypeScript(file) {
  process.chdir(root);
  const stale = whyInstall(root);
  if (stale) install(stale);
  const { tsImport } = await import('tsx/esm/api');
  await tsImport(file, import.meta.url);
}

/**
 * Why the packages have to be installed, or null when they are as package-lock.json says. Contents are compared, not
 * times: a checkout changes times, and an interrupted install leaves no list behind.
 */
export function whyInstall(folder) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'));
  const present = readPackages(path.join(folder, 'node_modules/.package-lock.json'));
  if (!present) return 'they are not installed yet';
  for (const [name, { version, optional }] of Object.entries(wanted ?? {})) {
    if (name === '') continue;
    // Packages for other systems are left out of an install.
    if (!present[name] ? !optional : present[name].version !== version) return `${name.replace('node_modules/', '')} is not the locked version`;
  }
  return null;
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

function install(reason) {
  const startedAt = performance.now();
  console.log(`Installing the locked packages, because ${reason} …`);
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci failed; the lines above say why. When they speak of the network, check the connection or the proxy and try again.');
    process.exit(1);
  }
  console.log(`Installed in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
