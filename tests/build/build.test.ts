import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTool } from '../../build/checks/runTool';
import { readStories } from '../../build/packs/readStories';

/** Bundling and linting take seconds, and more while other tests run beside them. */
const SLOW = 240_000;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-build-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command itself, as `npm run build` does. */
const build = (...args: string[]) =>
  spawnSync(process.execPath, ['build/run.mjs', 'build', ...args], { encoding: 'utf8' });

describe('a good story', () => {
  let out: string;
  const manifest = async (target: string): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(join(out, target, 'manifest.json'), 'utf8'));

  beforeAll(() => {
    out = join(folder, 'dist');
    const { status, stderr } = build(`--out=${out}`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, SLOW);

  test('gives each browser its own background and nothing of the other', async () => {
    const [chrome, firefox] = [await manifest('chrome'), await manifest('firefox')];
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
  });

  test('gives each browser its own place beside the page', async () => {
    const [chrome, firefox] = [await manifest('chrome'), await manifest('firefox')];
    expect(chrome.side_panel).toEqual({ default_path: 'side-panel.html' });
    expect(firefox.sidebar_action).toMatchObject({
      default_panel: 'side-panel.html',
      open_at_install: false,
    });
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(firefox).not.toHaveProperty('side_panel');
  });

  test.each([
    ['chrome', ['storage', 'scripting', 'sidePanel']],
    ['firefox', ['storage', 'scripting']],
  ])('asks for exactly the listed permissions in %s', async (target, permissions) => {
    const made = await manifest(target);
    expect(made.permissions).toEqual(permissions);
    expect(made.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(made).not.toHaveProperty('optional_permissions');
    expect(made).not.toHaveProperty('optional_host_permissions');
    expect(made).not.toHaveProperty('web_accessible_resources');
    expect(made).not.toHaveProperty('externally_connectable');
    expect(JSON.stringify(made.content_security_policy)).toContain("default-src 'none'");
  });

  test.each(['reader.js', 'hover.js', 'card.js'])(
    'writes %s in ASCII, of which a page keeps half',
    async (file) => {
      expect(await readFile(join(out, 'chrome', file), 'utf8')).not.toMatch(/[^\0-\x7f]/);
    },
  );

  test('ships no source maps and one file of licences', async () => {
    const reader = await readFile(join(out, 'chrome', 'reader.js'), 'utf8');
    expect(reader).not.toContain('sourceMappingURL');
    const licences = await readFile(join(out, 'firefox', 'third-party-licences.txt'), 'utf8');
    for (const name of ['preact', 'valibot', 'webextension-polyfill']) {
      const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
      expect(licences).toMatch(new RegExp(`^${name} ${version}\nhttps://.+\n\n`, 'm'));
    }
  });

  test('passes Firefox’s linter without an error, a warning or a notice', {
    timeout: SLOW,
  }, async () => {
    const args = ['lint', '--source-dir', join(out, 'firefox'), '--output', 'json'];
    const { output } = await runTool('web-ext', 'web-ext', args);
    const { errors, warnings, notices } = JSON.parse(output);
    expect([...errors, ...warnings, ...notices]).toEqual([]);
  });
});

describe('a bad story', () => {
  /** A copy of the story with one file changed as text. */
  async function spoilt(file: string, change: (text: string) => string): Promise<string> {
    const copy = await mkdtemp(join(folder, 'story-'));
    await cp('tests/stories/sand-island', copy, { recursive: true });
    const path = join(copy, file);
    const before = await readFile(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    await writeFile(path, after);
    return copy;
  }

  test.each([
    [
      'broken JSON',
      'claims.json',
      (text: string) => text.replace(/\}\s*\]\s*$/, '},]'),
      /line \d+, column \d+/,
    ],
    [
      'a missing speaker',
      'claims.json',
      (text: string) => text.replace(/"speaker": "[^"]*",?/, ''),
      /speaker/,
    ],
    [
      'a duplicate id',
      'topics.json',
      (text: string) => text.replace(/"id": "per-lind"/, '"id": "ada-lind"'),
      /ada-lind/,
    ],
    [
      'an unknown reference',
      'events.json',
      (text: string) => text.replace(/"claims": \[\s*"[^"]*"/, '"claims": ["C999"'),
      /C999/,
    ],
    [
      'a day that is none',
      'events.json',
      (text: string) => text.replace(/2019-05-04/, '2019-02-31'),
      /2019-02-31|calendar/,
    ],
    [
      'names that are none',
      'names.json',
      (text: string) => text.replace('{', '{ "surprise": 1, '),
      /surprise/,
    ],
  ])('with %s is refused, and the message says where', async (_, file, change, says) => {
    const read = await readStories([await spoilt(file, change)]);
    const messages = read.ok ? '' : read.error.join('\n');
    expect(messages).toContain(file);
    expect(messages).toMatch(says);
  });

  test('with several faults stops the build, which reports them all at once', {
    timeout: SLOW,
  }, async () => {
    const story = await spoilt('events.json', (text) =>
      text
        .replace(/2019-05-04/, '2019-02-31')
        .replace(/"claims": \[\s*"[^"]*"/, '"claims": ["C999"'),
    );
    const out = join(folder, 'never');
    const { status, stderr } = build(`--story=${story}`, `--out=${out}`);
    expect(status).toBe(1);
    expect(stderr).toContain('events.json');
    expect(stderr.trim().split('\n').length).toBeGreaterThan(1);
    await expect(readFile(join(out, 'chrome', 'manifest.json'))).rejects.toThrow('ENOENT');
  });

  test('that is not there is named', { timeout: SLOW }, () => {
    const { status, stderr } = build('--story=seeds/nowhere', `--out=${join(folder, 'never')}`);
    expect(status).toBe(1);
    expect(stderr).toContain('seeds/nowhere');
  });
});
