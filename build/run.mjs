// Runs build/commands/<name>.ts on a machine that has only Node: `node build/run.mjs <name> [arguments]`.
// Plain JavaScript, because it is what runs before anything is installed.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const [, , name, ...args] = process.argv;
const command = join(root, 'build', 'commands', `${name}.ts`);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sidelight needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!existsSync(command)) {
  console.error(`There is no command “${name}”: see build/commands/.`);
  process.exit(1);
}

/**
 * Whether npm can keep what it downloads: in a home that nobody may write to, as in some containers, it
 * gives up.
 */
function canKeepDownloads() {
  const folder = process.env.npm_config_cache ?? join(homedir(), '.npm');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether just what the lock file says is installed. npm writes down what it has done once it is done,
 * whoever asked for it: after an `npm ci` by hand there is nothing left to do.
 */
function isInstalled() {
  try {
    const [wanted, there] = [
      join(root, 'package-lock.json'),
      join(modules, '.package-lock.json'),
    ].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
    const isAsWanted = ([path, { integrity, optional }]) => {
      // The root itself; and what is for other systems.
      if (path === '' || (optional && !(path in there))) return true;
      return path in there && there[path].integrity === integrity;
    };
    return (
      Object.entries(wanted).every(isAsWanted) && Object.keys(there).every((path) => path in wanted)
    );
  } catch {
    return false;
  }
}

/** Installs the dependencies when they are missing or were installed for another lock file. */
function install() {
  // A linked folder is looked after where it lies.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return;
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci), about a minute the first time …');
  const downloads = join(tmpdir(), `sidelight-npm-${process.pid}`);
  const elsewhere = canKeepDownloads() ? [] : ['--cache', downloads];
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', ...elsewhere], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  rmSync(downloads, { recursive: true, force: true });
  if (npm.status !== 0) {
    console.error('npm ci failed; its message is above. Sidelight needs the npm registry once.');
    process.exit(1);
  }
}

install();
const { build } = await import('esbuild');
const outfile = join(modules, '.cache', 'sidelight', `${name}.mjs`);
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [command],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv = [process.argv[0], outfile, ...args];
process.chdir(root);
await import(pathToFileURL(outfile).href);
