import { readFileSync } from 'node:fs';
import type { ImportKind } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizesWithoutPack, startSize } from '../../build/extension/bundle';
import { withoutInnerHtml } from '../../build/extension/dropInnerHtml';
import { moduleSource } from '../../build/extension/packPlugin';

describe('withoutInnerHtml', () => {
  const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

  test('leaves no assignment of innerHTML in Preact', () => {
    expect(preact).toMatch(/\.innerHTML\s*=[^=]/);
    expect(withoutInnerHtml(preact)).not.toMatch(/\.(inner|outer)HTML\s*=[^=]/);
  });

  test.each([
    ['no longer there', 'export const nothing = 1'],
    ['there twice', `${preact}\n${preact}`],
  ])('fails the build when the assignment is %s', (_, source) => {
    expect(() => withoutInnerHtml(source)).toThrow('adapt the pattern');
  });
});

describe('moduleSource', () => {
  const load = async (source: string): Promise<unknown> =>
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)).default;

  test('gives back any JSON, whatever characters are in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(await load(moduleSource(json))).toEqual(json);
      }),
      { numRuns: process.env.SIDELIGHT_LONG ? 5000 : 100 },
    );
  });

  test.each(['\u2028', '</script>', '`$', '\\u0041', "'"])('keeps %j as it is', async (text) => {
    expect(await load(moduleSource(text))).toBe(text);
    expect(await load(moduleSource({ text }))).toEqual({ text });
  });
});

test('sizesWithoutPack counts a bundle without the data made from the pack', () => {
  const input = (bytesInOutput: number) => ({ bytesInOutput });
  const output = (bytes: number, inputs: Record<string, { bytesInOutput: number }>) => ({
    bytes,
    inputs,
    imports: [],
    exports: [],
  });
  const sizes = sizesWithoutPack({
    inputs: {},
    outputs: {
      'dist/reader.js': output(100, { 'a.ts': input(30), 'pack:sidelight:pack': input(60) }),
      'dist/sentinel.js': output(20, { 'b.ts': input(20) }),
    },
  });
  expect([...sizes]).toEqual([
    ['reader.js', 40],
    ['sentinel.js', 20],
  ]);
});

test('startSize counts what a page imports at once, each file once, and not what comes later', () => {
  const output = (bytes: number, ...imports: [name: string, kind: ImportKind][]) => ({
    bytes,
    inputs: {},
    imports: imports.map(([name, kind]) => ({ path: `dist/${name}`, kind })),
    exports: [],
  });
  const metafile = {
    inputs: {},
    outputs: {
      'dist/popup.js': output(
        1,
        ['a.js', 'import-statement'],
        ['b.js', 'import-statement'],
        ['late.js', 'dynamic-import'],
      ),
      'dist/a.js': output(10, ['b.js', 'import-statement']),
      'dist/b.js': output(100),
      'dist/late.js': output(1000),
    },
  };
  expect(startSize(metafile, 'popup.js')).toBe(111);
  expect(startSize(metafile, 'gone.js')).toBeNaN();
});
