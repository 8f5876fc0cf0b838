import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// What may import what is said in build/checks/rooms.mjs, and checked by `npm run check`.

const topLevel = [
  ...['src', 'seeds', 'popup', 'content', 'build', 'tests', '.ci', '.github'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'manifest.json'],
  ...['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', 'LICENSE'],
  ...['CHANGELOG.md', 'CODE_OF_CONDUCT.md'],
  ...['biome.json', 'knip.json', 'vitest.config.ts', '.gitignore', '.npmrc'],
  ...['ARCHITECTURE.md', 'docs', '.vscode', '.editorconfig', '.gitattributes', '.nvmrc'],
];
/** What tools leave behind and git ignores or owns. */
const leftovers = ['node_modules', 'dist', '.git'];

const sourceFiles = ['src', 'content', 'popup', 'build', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
);

/** Files that a bundle begins with: each context has one of this name. */
const ENTRIES = new Set(['main']);

const productFiles = sourceFiles.filter(
  (file) => /^(src|content|popup)\//.test(file) && !file.endsWith('.d.ts'),
);

/** What a module exports under a name of its own. */
function exportsOf(source: string): string[] {
  const declared = source.matchAll(
    /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|type|interface|enum) (\w+)/gm,
  );
  return [...declared].flatMap(([, name]) => name ?? []);
}

/** Those keys under which there is more than one file. */
function doubled(entries: readonly (readonly [key: string, file: string])[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const [key, file] of entries) files.set(key, (files.get(key) ?? new Set()).add(file));
  return [...files]
    .filter(([, there]) => there.size > 1)
    .map(([key, there]) => `${key}: ${[...there].join(', ')}`);
}

describe('architecture', () => {
  test('finds names that stand twice', () => {
    expect(
      exportsOf('export const a = 1;\nexport async function b() {}\nexport type C = 1;'),
    ).toEqual(['a', 'b', 'C']);
    expect(
      doubled([
        ['a', 'x.ts'],
        ['a', 'y.ts'],
        ['b', 'x.ts'],
        ['b', 'x.ts'],
      ]),
    ).toEqual(['a: x.ts, y.ts']);
  });

  test('no name is exported twice', () => {
    expect(productFiles.length).toBeGreaterThan(200);
    const names = productFiles.flatMap((file) =>
      exportsOf(readFileSync(file, 'utf8')).map((name) => [name, file] as const),
    );
    expect(doubled(names)).toEqual([]);
  });

  test('no file name stands twice, letters being equal whatever their case', () => {
    const names = productFiles
      .map((file) => [basename(file).replace(/\.tsx?$/, ''), file] as const)
      .filter(([name]) => !ENTRIES.has(name))
      .map(([name, file]) => [name.toLowerCase(), file] as const);
    expect(doubled(names)).toEqual([]);
  });

  test('nothing is added at the top level', () => {
    const found = readdirSync('.').filter((name) => !leftovers.includes(name));
    expect(found.filter((name) => !topLevel.includes(name))).toEqual([]);
  });

  test('no file of the product is longer than 300 lines', () => {
    const long = sourceFiles
      .filter((file) => /^(src|content|popup)\//.test(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
