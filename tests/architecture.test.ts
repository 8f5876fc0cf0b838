import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The rooms of the project and what each may import. Folders are given by prefix; the first room
 * that matches a file is its room. `node:` stands for Node's own modules, `*` for any package.
 */
interface Room {
  readonly prefix: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const preact = ['preact', 'preact/hooks', 'preact/jsx-runtime'];

const rooms: readonly Room[] = [
  { prefix: 'src/core/', rooms: ['src/core/'], packages: ['valibot', 'tldts'] },
  {
    prefix: 'src/browser/',
    rooms: ['src/core/', 'src/browser/'],
    packages: ['webextension-polyfill'],
  },
  {
    prefix: 'src/ui/',
    rooms: ['src/core/', 'src/browser/', 'src/ui/', 'src/_locales/'],
    packages: preact,
  },
  {
    prefix: 'src/options/',
    rooms: ['src/core/', 'src/browser/', 'src/ui/', 'src/options/'],
    packages: preact,
  },
  { prefix: 'src/background.ts', rooms: ['src/core/', 'src/browser/'], packages: [] },
  {
    prefix: 'content/',
    rooms: ['src/core/', 'src/browser/', 'src/ui/', 'content/'],
    packages: preact,
  },
  {
    prefix: 'popup/',
    rooms: ['src/core/', 'src/browser/', 'src/ui/', 'popup/'],
    packages: preact,
  },
  { prefix: 'build/', rooms: ['src/core/', 'src/_locales/', 'build/'], packages: ['node:', '*'] },
  {
    prefix: 'tests/',
    rooms: ['src/', 'content/', 'popup/', 'build/', 'tests/', 'seeds/'],
    packages: ['node:', '*'],
  },
];

/** Files that wire: they alone fetch the pack and the extension API, and hand both on. */
const isWiring = (file: string): boolean =>
  file === 'src/background.ts' || /(^|\/)main\.tsx?$/.test(file);

const onlyInWiring = [
  'sidelight:pack',
  'sidelight:lexicon',
  'sidelight:trigger',
  'sidelight:writings',
  'sidelight:sample',
];

const topLevel = [
  ...['src', 'seeds', 'popup', 'content', 'build', 'tests', '.ci', '.github'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'manifest.json'],
  ...['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', 'LICENSE'],
  ...['biome.json', 'knip.json', 'vitest.config.ts', '.gitignore', '.npmrc'],
  'sidelight.code-workspace',
];
/** What tools leave behind and git ignores or owns. */
const leftovers = ['node_modules', 'dist', '.git'];

const sourceFiles = ['src', 'content', 'popup', 'build', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
);

/** The modules that a source text names in imports and re-exports, those of types included. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const named = code.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm);
  const others = code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...named, ...others].flatMap(([, module]) => module ?? []);
}

/** A relative import as a path from the root: `../core/x` in `src/ui/y.ts` → `src/core/x`. */
const fromRoot = (file: string, module: string): string =>
  join(dirname(file), module).replaceAll('\\', '/');

/** Why `file` may not import `module`, or `undefined` when it may. */
function objection(file: string, module: string): string | undefined {
  const room = rooms.find(({ prefix }) => file.startsWith(prefix));
  if (!room) return `${file} is in no room`;
  if (module.startsWith('.')) {
    const target = fromRoot(file, module);
    if (room.rooms.some((prefix) => target.startsWith(prefix))) return undefined;
    return `${file} imports ${target}: ${room.prefix} may import from ${room.rooms.join(', ')}`;
  }
  if (onlyInWiring.includes(module)) {
    return isWiring(file) || room.prefix === 'tests/'
      ? undefined
      : `${file} imports ${module}, which only main files may`;
  }
  if (module === 'webextension-polyfill' && isWiring(file)) return undefined;
  const isNode = module.startsWith('node:') || builtinModules.includes(module);
  const wanted = isNode ? 'node:' : '*';
  if (room.packages.includes(module) || room.packages.includes(wanted)) return undefined;
  return `${file} imports ${module}: ${room.prefix} may import ${room.packages.join(', ') || 'no package'}`;
}

describe('architecture', () => {
  test.each([
    ['src/core/a.ts', 'preact', 'may import valibot'],
    ['src/core/a.ts', '../ui/b', 'may import from src/core/'],
    ['src/core/a.ts', 'node:fs', 'may import valibot'],
    ['src/ui/a.tsx', '../../content/reader/b', 'may import from'],
    ['content/reader/a.ts', '../../popup/b', 'may import from'],
    ['content/reader/a.ts', 'sidelight:pack', 'only main files'],
    ['content/reader/a.ts', 'webextension-polyfill', 'may import preact'],
    ['popup/a.ts', 'puppeteer-core', 'may import preact'],
    ['build/a.ts', '../tests/b', 'may import from'],
    ['elsewhere/a.ts', './b', 'no room'],
  ])('objects to %s importing %s', (file, module, why) => {
    expect(objection(file, module)).toContain(why);
  });

  test.each([
    ['src/core/detect/a.ts', '../pack/schema'],
    ['src/core/a.ts', 'valibot'],
    ['content/reader/main.tsx', 'sidelight:pack'],
    ['popup/main.tsx', 'webextension-polyfill'],
    ['build/a.ts', 'node:fs'],
    ['tests/core/a.test.ts', '../../src/core/a'],
  ])('lets %s import %s', (file, module) => {
    expect(objection(file, module)).toBeUndefined();
  });

  test('reads imports of every form, and none in comments', () => {
    const source = `import a from 'a';
      import { b,
        c } from "b";
      import 'c.css';
      export * from './d';
      export type { E } from './e';
      const f = await import('f');
      // import g from 'g'
      /* import h from 'h' */`;
    expect(importsOf(source).sort()).toEqual(['./d', './e', 'a', 'b', 'c.css', 'f']);
  });

  test('every import stays in the rooms of the table', () => {
    expect(sourceFiles.length).toBeGreaterThan(50);
    const objections = sourceFiles.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).flatMap((module) => objection(file, module) ?? []),
    );
    expect(objections).toEqual([]);
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

  test('every room of the table is there', () => {
    for (const { prefix } of rooms) expect(existsSync(prefix), prefix).toBe(true);
  });
});
