import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { inTime } from '../../../build/start/inTime';
import { hints, withHint } from '../../../build/start/withHint';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-start-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another process, which builds: seconds on a busy machine. */
const SLOW = 180_000;

/** Runs `npm start` as a person does. */
const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ['build/run.mjs', 'start', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

describe('npm start', () => {
  it.skipIf(process.platform === 'win32')(
    'ends with the browser’s own words, and what helps, where it dies at launch',
    { timeout: SLOW },
    () => {
      const path = join(folder, 'browser');
      writeFileSync(
        path,
        '#!/bin/sh\ncase "$*" in *--version*) echo "Chromium 156.0.1"; exit 0;; esac\n' +
          'echo "FATAL: No usable sandbox!" >&2\nexit 133\n',
      );
      chmodSync(path, 0o755);
      const { status, stderr } = start(['--headless'], { SIDELIGHT_CHROMIUM: path });
      expect(stderr).toContain('does not start: it ended with code 133');
      expect(stderr).toContain('No usable sandbox!');
      expect(stderr).toContain('allow unprivileged user namespaces');
      expect(status).toBe(1);
    },
  );

  it('says once that the browser which was named is not there, and takes no other', {
    timeout: SLOW,
  }, () => {
    const env = { SIDELIGHT_CHROMIUM: join(folder, 'nowhere') };
    const { status, stdout, stderr } = start(['--headless'], env);
    expect(`${stdout}${stderr}`.match(/is not there/g)).toHaveLength(1);
    expect(stdout).not.toContain('Starting');
    expect(status).toBe(1);
  });

  it.each([
    [['--browzer=firefox'], "Unknown option '--browzer'"],
    [['--browser=netscape'], '--browser=netscape is not known'],
  ])('answers %j with a sentence', { timeout: SLOW }, (args, sentence) => {
    const { status, stderr } = start(args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});

describe('the hint of the demo', () => {
  test('names the keys that the browser gave, and no others', () => {
    expect(hints({ 'next-mention': 'Alt+Shift+J', _execute_action: '' }).join(' ')).toMatch(
      /underlined name.*Alt\+Shift\+J.*button in the toolbar;/,
    );
    expect(hints({}).join(' ')).not.toMatch(/Press {2}|undefined|, or ;/);
  });

  test('stands above the page', () => {
    expect(withHint('<body class="a"><h1>x', {})).toMatch(/^<body class="a">\n<p .*<\/p><h1>x$/);
  });
});

describe('inTime', () => {
  const never = new Promise<never>(() => {});
  test.each([
    ['what came', () => Promise.resolve(1), { ok: true, value: 1 }],
    ['the error', () => Promise.reject(new Error('gone')), { ok: false, error: 'gone' }],
    ['that nothing came', () => never, { ok: false, error: 'No answer within 0.01 s.' }],
  ])('gives %s', async (_what, ask, result) => {
    expect(await inTime<number>(ask(), 10)).toEqual(result);
  });
});
