import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ESBUILD = { 'node_modules/esbuild': { integrity: 'sha512-a' } };
const OTHER_SYSTEMS = { 'node_modules/esbuild-mac': { integrity: 'sha512-b', optional: true } };

/** Whether a command has npm install what `wanted` names, where npm says that it has installed `there`. */
function installs(wanted: object, there: object | string | null): boolean {
  const root = mkdtempSync(join(tmpdir(), 'sidelight-run-'));
  const modules = join(root, 'node_modules');
  for (const folder of [join(root, 'build', 'commands'), join(root, 'bin'), modules]) {
    mkdirSync(folder, { recursive: true });
  }
  cpSync('build/run.mjs', join(root, 'build', 'run.mjs'));
  writeFileSync(join(root, 'build', 'commands', 'none.ts'), '');
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, ...wanted } }),
  );
  if (there !== null) {
    const record = typeof there === 'string' ? there : JSON.stringify({ packages: there });
    writeFileSync(join(modules, '.package-lock.json'), record);
  }
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const asked = join(root, 'asked');
  writeFileSync(join(root, 'bin', 'npm'), `#!/bin/sh\ntouch '${asked}'\n`, { mode: 0o755 });
  // What Windows takes for it.
  writeFileSync(join(root, 'bin', 'npm.cmd'), `@echo asked > "${asked}"\r\n`);
  spawnSync(process.execPath, [join(root, 'build', 'run.mjs'), 'none'], {
    env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}` },
  });
  return existsSync(asked);
}

test.each([
  ['nothing was installed', null, true],
  ['it was interrupted', '{"packages":', true],
  ['just that is there', ESBUILD, false],
  ['another version is there', { 'node_modules/esbuild': { integrity: 'sha512-c' } }, true],
  ['more is there', { ...ESBUILD, 'node_modules/left': { integrity: 'sha512-d' } }, true],
])('a command installs what it needs where it must: %s', (_, there, isNeeded) => {
  expect(installs({ ...ESBUILD, ...OTHER_SYSTEMS }, there)).toBe(isNeeded);
});
