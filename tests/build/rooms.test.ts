import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

// Another process for each: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What the rules say of a house of these files. */
function objections(files: Readonly<Record<string, string>>): { ok: boolean; output: string } {
  root = mkdtempSync(join(tmpdir(), 'sidelight-rooms-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'tsconfig.json'), '{}');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', resolve('build/checks/rooms.mjs'), '--no-cache'],
      ...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? '')),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  return { ok: status === 0, output: stdout };
}

const core = { 'src/core/text/words.ts': 'export type Words = string;' };

it('lets a room import what lies below it', () => {
  const { ok, output } = objections({
    ...core,
    'src/core/story/view.ts':
      "import type { Words } from '../text/words';\nexport type View = Words;",
    'content/dom/listen.ts': 'export const listen = 1;',
    'content/reader/read.ts':
      "import { listen } from '../dom/listen';\nexport const read = listen;",
    'popup/main.tsx': "import { render } from 'preact';\nexport default render;",
  });
  expect(output).toContain('no dependency violations');
  expect(ok).toBe(true);
});

/** Each in files of its own, so that one run of seconds tells of all. */
const broken = {
  ...core,
  'content/sentinel/main.ts': "import { h } from 'preact';\nexport const x = h;",
  'content/dom/listen.ts': 'export const listen = 1;',
  'src/core/text/listens.ts':
    "import { listen } from '../../../content/dom/listen';\nexport const x = listen;",
  'src/core/story/view.ts': 'export type View = string;',
  'src/core/text/views.ts': "import type { View } from '../story/view';\nexport type Views = View;",
  'popup/a.ts': "import type { B } from './b';\nexport type A = B;",
  'popup/b.ts': "import type { A } from './a';\nexport type B = A;",
};

describe('objects to', () => {
  let answer: ReturnType<typeof objections>;
  beforeAll(() => {
    answer = objections(broken);
  });

  it.each([
    [
      'the sentinel and preact',
      /error content\/sentinel\/ imports a package that it may not: content\/sentinel\/main\.ts → /,
    ],
    [
      'core and the DOM',
      /error src\/core\/text\/ imports a room that it may not: src\/core\/text\/listens\.ts → content\/dom\/listen\.ts/,
    ],
    [
      'a room and one above it',
      /error src\/core\/text\/ imports a room that it may not: src\/core\/text\/views\.ts → src\/core\/story\/view\.ts/,
    ],
    ['a circle of types', /error .*circle.*: popup\/[ab]\.ts/],
  ])('%s', (_what, rule) => {
    expect(answer.output).toMatch(rule);
    expect(answer.ok).toBe(false);
  });
});
