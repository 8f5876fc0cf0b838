import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs packages of Debian, where this is Debian and we are root; says so on standard output.
 *
 * @returns whether all of them are there now
 */
export function installPackages(names: readonly string[]): boolean {
  if (!isDebianRoot()) return false;
  console.log(`Installing Debian's ${names.join(' and ')} (apt-get), a minute or two …`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...names);
}

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function isDebianRoot(): boolean {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}
