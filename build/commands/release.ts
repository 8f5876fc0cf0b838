/**
 * `npm run release -- <version>`: looks whether the version can be released, writes it down, checks
 * and tests everything, and lays all that is handed out into dist/release/, with checksums and the
 * list of what is in it. It uploads nothing, and says at its end what a person does next.
 *
 * `--dry-run` changes no file of the repository and leaves the tests in browsers out.
 * `--out=<folder>` (default `dist/release`).
 */
import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runChecks } from '../checks/runChecks';
import { runTool } from '../checks/runTool';
import { projectVersion } from '../extension/projectVersion';
import { parseChangelog, released } from '../release/changelog';
import { nextSteps } from '../release/nextSteps';
import { packAll, writePacked } from '../release/packAll';
import { releaseProblems } from '../release/releaseProblems';
import { shippedComponents } from '../release/sbom';
import { shippedPackages } from '../release/shippedPackages';
import { withVersion } from '../release/withVersion';
import { endWithUsage, readArguments } from './readArguments';

const USAGE = 'npm run release -- <version> [--dry-run] [--out=<folder>]';

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    out: { type: 'string', default: join('dist', 'release') },
  },
});

const [version, ...further] = positionals;
if (version === undefined) endWithUsage('Which version?', USAGE);
if (further.length > 0) endWithUsage(`One version at a time: ${positionals.join(' ')}`, USAGE);

/** The lines that git prints; none where this is no repository. */
const git = (...args: string[]): string[] =>
  (spawnSync('git', args, { encoding: 'utf8' }).stdout ?? '').split('\n').filter(Boolean);

async function problems(chosen: string, isDryRun: boolean): Promise<string[]> {
  return releaseProblems({
    version: chosen,
    current: await projectVersion(),
    changelog: parseChangelog(await readFile('CHANGELOG.md', 'utf8')),
    changed: isDryRun ? [] : git('status', '--porcelain').map((line) => line.slice(3)),
    tags: git('tag'),
  });
}

/** Writes the version, and today's date, into the files that say them. */
async function writeDown(chosen: string): Promise<void> {
  for (const file of ['package.json', 'package-lock.json']) {
    await writeFile(file, withVersion(await readFile(file, 'utf8'), chosen));
  }
  const log = await readFile('CHANGELOG.md', 'utf8');
  if (parseChangelog(log).some((entry) => entry.version === chosen)) return;
  await writeFile('CHANGELOG.md', released(log, chosen, new Date().toISOString().slice(0, 10)));
}

/** Everything that must hold: all of `npm test`, or its first half. */
const isSound = async (isDryRun: boolean): Promise<boolean> =>
  isDryRun
    ? runChecks()
    : spawnSync(process.execPath, ['build/run.mjs', 'test'], {
        stdio: 'inherit',
        env: { ...process.env, CI: '1' },
      }).status === 0;

/** What the linter of Firefox's shop says against the built extension; empty: nothing. */
async function linted(folder: string): Promise<string> {
  const { ok, output } = await runTool('web-ext', 'web-ext', [
    ...['lint', '--source-dir', folder, '--warnings-as-errors'],
  ]);
  return ok ? '' : output;
}

async function release(chosen: string): Promise<boolean> {
  const isDryRun = values['dry-run'];
  const against = await problems(chosen, isDryRun);
  for (const problem of against) console.error(problem);
  if (against.length > 0) return false;
  if (!isDryRun) await writeDown(chosen);
  if (!(await isSound(isDryRun))) return false;
  await rm(values.out, { recursive: true, force: true });
  const packed = await packAll({ version: chosen, out: values.out });
  const components = shippedComponents(chosen, await shippedPackages());
  if (packed === undefined || !components.ok) {
    if (!components.ok) console.error(components.error);
    return false;
  }
  const found = await linted(join(values.out, 'firefox'));
  if (found !== '') {
    console.error(found);
    return false;
  }
  const list = new TextEncoder().encode(components.value);
  const all = [...packed, await writePacked(values.out, `sidelight-${chosen}.cdx.json`, list)];
  const sums = all.map(({ name, sum }) => `${sum}  ${name}\n`).join('');
  await writeFile(join(values.out, 'SHA256SUMS'), sums);
  console.log(`\n${nextSteps(chosen, values.out, isDryRun)}`);
  return true;
}

if (!(await release(version))) process.exitCode = 1;
