import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { zipFolder } from '../../build/extension/zipFolder';

const isLong = process.env.SIDELIGHT_LONG === '1';
const base = mkdtempSync(join(tmpdir(), 'sidelight-package-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** What a clone does not bring. */
const MADE = ['node_modules', 'dist', '.git'];

/** The project in another folder: a real clone with its own packages, or a copy that borrows ours. */
function copyTo(folder: string): string {
  if (isLong && existsSync('.git')) {
    execFileSync('git', ['clone', '--quiet', resolve('.'), folder]);
    return folder;
  }
  cpSync('.', folder, { recursive: true, filter: (path) => !MADE.includes(basename(path)) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
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

describe('packing', () => {
  test('two builds in different folders and time zones give the same bytes', {
    timeout: 600_000,
  }, () => {
    const one = packIn(copyTo(join(base, 'one')), 'Asia/Seoul');
    const other = packIn(copyTo(join(base, 'another', 'and deeper')), 'America/New_York');
    expect([...one.keys()].map((name) => name.replace(/[\d.]+(?=-)/, '*')).sort()).toEqual([
      'sidelight-*-chrome.zip',
      'sidelight-*-firefox.zip',
    ]);
    for (const [name, zip] of one) expect(other.get(name)?.equals(zip), name).toBe(true);
    const files = unzipSync(one.values().next().value ?? new Uint8Array());
    expect(Object.keys(files)).toContain('manifest.json');
    expect(Object.keys(files)).toContain('_locales/en/messages.json');
  });

  test('another content gives other bytes', async () => {
    const [one, other] = await Promise.all([zipFolder('src/icons'), zipFolder('src/_locales')]);
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(Object.keys(unzipSync(one))).toContain('icon.svg');
  });
});
