import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipFolder } from '../../build/extension/zipFolder';

const isLong = process.env.SIDELIGHT_LONG === '1';
const base = mkdtempSync(join(tmpdir(), 'sidelight-package-'));

/** What a clone does not bring. */
const MADE = ['node_modules', 'dist', '.git'];

/** The packages of a project in another folder: its own where time is no matter, else ours. */
function withPackages(folder: string): string {
  if (!isLong) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The project as it is here, without what git ignores. */
function copyTo(folder: string): string {
  cpSync('.', folder, { recursive: true, filter: (path) => !MADE.includes(basename(path)) });
  return folder;
}

/** The project as Git for Windows clones it by default: it makes CRLF of every line end that it may. */
function cloneAsOnWindows(folder: string): string {
  const repository = copyTo(join(base, 'repository'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: repository,
      stdio: 'pipe',
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=all');
  git('-c', 'core.autocrlf=true', 'clone', '--quiet', repository, folder);
  return folder;
}

function unzipTo(folder: string, zip: Uint8Array): string {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Runs `npm run package` there, and gives the zips by name. */
function packIn(folder: string, timeZone: string): Map<string, Buffer> {
  execFileSync(process.execPath, ['build/run.mjs', 'package', '--out=packed'], {
    cwd: folder,
    env: { ...process.env, TZ: timeZone },
  });
  const packed = join(folder, 'packed');
  const zips = readdirSync(packed).filter((name) => name.endsWith('.zip'));
  return new Map(zips.map((name) => [name, readFileSync(join(packed, name))]));
}

const zipOf = (zips: ReadonlyMap<string, Buffer>, ending: string): Buffer => {
  const [, zip] = [...zips].find(([name]) => name.endsWith(ending)) ?? [];
  if (zip === undefined) throw new Error(`No zip ends in ${ending}`);
  return zip;
};

/** A build each, or two, on a machine that does other things beside. */
const SLOW = 600_000;

describe('packing', () => {
  afterAll(() => rmSync(base, { recursive: true, force: true }), SLOW);
  let here: Map<string, Buffer>;
  beforeAll(() => {
    here = packIn(withPackages(copyTo(join(base, 'one'))), 'Asia/Seoul');
  }, SLOW);

  test('gives a zip for each browser, and one with the sources', () => {
    expect([...here.keys()].map((name) => name.replace(/[\d.]+(?=-)/, '*')).sort()).toEqual([
      'sidelight-*-chrome.zip',
      'sidelight-*-firefox.zip',
      'sidelight-*-source.zip',
    ]);
    const files = Object.keys(unzipSync(zipOf(here, 'chrome.zip')));
    expect(files).toEqual(expect.arrayContaining(['manifest.json', '_locales/en/messages.json']));
  });

  test('gives the same bytes in a Windows clone, another folder and another time zone', {
    timeout: SLOW,
  }, () => {
    const clone = cloneAsOnWindows(join(base, 'Dokumente и папки', 'and deeper'));
    const other = packIn(withPackages(clone), 'America/New_York');
    expect([...other.keys()]).toEqual([...here.keys()]);
    for (const [name, zip] of here) expect(other.get(name)?.equals(zip), name).toBe(true);
  });

  test('builds all of it again from the zip of the sources', { timeout: SLOW }, () => {
    const sources = unzipTo(join(base, 'unzipped'), zipOf(here, 'source.zip'));
    const again = packIn(withPackages(sources), 'UTC');
    for (const [name, zip] of here) expect(again.get(name)?.equals(zip), name).toBe(true);

    // What the shop for Firefox runs: https://discourse.mozilla.org/t/148822
    const { scripts } = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8'));
    const [command, ...args] = scripts['build-for-amo'].split(' ');
    expect(command).toBe('node');
    execFileSync(process.execPath, args, { cwd: sources });
    expect(readdirSync(join(sources, 'dist'))).toEqual(['firefox']);
    for (const [path, bytes] of Object.entries(unzipSync(zipOf(here, 'firefox.zip')))) {
      expect(readFileSync(join(sources, 'dist', 'firefox', path)).equals(bytes), path).toBe(true);
    }
  });

  test('another content gives other bytes', async () => {
    const [one, other] = await Promise.all([zipFolder('src/icons'), zipFolder('src/_locales')]);
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(Object.keys(unzipSync(one))).toContain('icon.svg');
  });
});
