import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidates } from '../../../build/browsers/candidates';
import { findBrowser } from '../../../build/browsers/findBrowser';
import { findDisplay } from '../../../build/browsers/findDisplay';
import { majorVersion } from '../../../build/browsers/version';

describe('findDisplay', () => {
  test('names what is missing and how to get it', () => {
    const found = findDisplay({ platform: 'linux', env: { PATH: '/nowhere' } });
    expect(found).toEqual({
      ok: false,
      error: expect.stringMatching(/^Xvfb and xdotool .*install/),
    });
  });

  test('looks on Linux only', () => {
    expect(findDisplay({ platform: 'darwin', env: {} }).ok).toBe(false);
  });
});

describe('candidates', () => {
  test('on Linux prefer real executables to scripts, and these to snaps', () => {
    const found = candidates('chromium', { platform: 'linux', env: {} });
    expect(found.at(0)).toBe('/usr/lib/chromium/chromium');
    expect(found.at(-1)).toBe('/snap/bin/chromium');
  });

  test('on macOS look in both folders for applications', () => {
    const found = candidates('firefox', { platform: 'darwin', env: { HOME: '/Users/a' } });
    expect(found).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(found).toContain('/Users/a/Applications/Firefox.app/Contents/MacOS/firefox');
  });

  test('on Windows look in every folder for programs that is set', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
    const found = candidates('chromium', { platform: 'win32', env });
    expect(found).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(found).toContain('C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe');
    expect(found.join()).not.toContain('undefined');
  });

  test('look on the PATH last, for distributions that keep programs elsewhere', () => {
    const env = { PATH: '/home/a/.nix-profile/bin:relative:/usr/bin' };
    const found = candidates('chromium', { platform: 'linux', env });
    expect(found).toContain('/home/a/.nix-profile/bin/brave');
    expect(found.indexOf('/home/a/.nix-profile/bin/chromium')).toBeGreaterThan(
      found.indexOf('/snap/bin/chromium'),
    );
    expect(found.filter((path) => path === '/usr/bin/chromium')).toHaveLength(1);
    expect(found.every((path) => path.startsWith('/'))).toBe(true);
  });

  test('give way to what the environment names', () => {
    const env = { SIDELIGHT_FIREFOX: '/my/firefox' };
    expect(candidates('firefox', { platform: 'linux', env })).toEqual(['/my/firefox']);
    expect(candidates('chromium', { platform: 'linux', env }).length).toBeGreaterThan(1);
  });
});

test.each([
  ['Chromium 156.0.8078.79 built on Debian', 156],
  ['Google Chrome 129.0.1', 129],
  ['153.7.0esr', 153],
  ['Command requires the snap', undefined],
])('majorVersion of %j is %s', (text, version) => {
  expect(majorVersion(text)).toBe(version);
});

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-find-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function fake(name: string, script: string) {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    return findBrowser('chromium', { platform: 'linux', env: { SIDELIGHT_CHROMIUM: path } });
  }

  test('takes a browser that is new enough', async () => {
    expect(await fake('new', 'echo Chromium 129.0.1.2')).toMatchObject({
      ok: true,
      value: { kind: 'chromium', version: 129 },
    });
  });

  test.each([
    ['too old', 'echo Chromium 128.0.1.2', 'version 128'],
    ['a wrapper that starts nothing', 'exit 1', 'not startable'],
  ])('refuses one that is %s, and says so', async (name, script, why) => {
    const found = await fake(name, script);
    expect(found).toMatchObject({ ok: false, error: expect.stringContaining(why) });
  });

  test('says when the one that is named is not there', () => {
    const env = { SIDELIGHT_CHROMIUM: join(folder, 'nowhere') };
    expect(findBrowser('chromium', { platform: 'linux', env })).toMatchObject({
      ok: false,
      error: expect.stringContaining('(SIDELIGHT_CHROMIUM) is not there'),
    });
  });
});
