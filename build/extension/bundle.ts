import { existsSync } from 'node:fs';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import type { StoryModules } from '../packs/storyModules';
import { dropInnerHtml } from './dropInnerHtml';
import { packPlugin } from './packPlugin';
import { rawCss } from './rawCss';

/** What is bundled, by the name it gets in `dist/`. */
const entries = {
  imported: 'content/filter/imported',
  filter: 'content/filter/main',
  marks: 'src/browser/marks.css',
  background: 'src/background',
  options: 'src/options/main',
  'import-worker': 'src/options/import-worker/main',
};

/**
 * The sentinel's expression has so many bytes at most, some two dozen names, and 3,000 with its code: more
 * would slow down every page. What watches then is the script that asks a filter, whatever the number of names.
 */
const MOST_PATTERN = 419;

const sentinelEntry = (modules: StoryModules): string =>
  new TextEncoder().encode(String(modules['sidelight:trigger'])).length > MOST_PATTERN
    ? 'content/filter/main'
    : 'content/sentinel/main';

/**
 * Scripts that stay in a page for good. The browser keeps their source for as long, and in two bytes a
 * character where a single one is beyond Latin-1: they are written in ASCII, which is 1 % longer in
 * the file and half as much in memory. (The sentinel is too small for it to matter.)
 */
const pageEntries = {
  reader: 'content/reader/main',
  published: 'content/published/main',
  card: 'content/card/main',
  hover: 'content/hover/main',
};

/**
 * Pages that are to be painted at once: as modules, so that what they do not show at first can be
 * read later, and the packs apart as data, which is no script to be parsed.
 */
const modulePages = {
  popup: 'popup/main',
  'first-run': 'src/options/first-run/main',
  handout: 'src/options/handout/main',
};

/** What lies as JSON beside the pages that are modules: their modules by file. */
const DATA_FILES = {
  'sidelight:packs': 'packs.json',
  'sidelight:writings': 'writings.json',
} as const;

export interface Bundled {
  /** Contents by file name, directly in `dist/<browser>/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly metafile: Metafile;
}

/**
 * Bundles every context. The result is the same for both browsers; what differs is the manifest.
 * Scripts are classic ones (`iife`), but for pages: content scripts and Firefox's background know no
 * modules.
 *
 * @param options.minify as shipped; without it the code stays readable for `npm run dev`
 * @throws when esbuild reports an error; it has printed it by then
 */
export async function bundle(
  modules: StoryModules,
  options: { readonly minify: boolean },
): Promise<Bundled> {
  const shared = {
    outdir: 'dist',
    bundle: true,
    platform: 'browser',
    target: ['chrome129', 'firefox153'],
    minify: options.minify,
    // Licence texts go into one file instead (build/extension/licences.ts).
    legalComments: 'none',
    charset: 'utf8',
    // The names of parts come of the paths of what is in them, which are to be this folder's own where
    // `node_modules` is a link as well: https://esbuild.github.io/api/#preserve-symlinks
    preserveSymlinks: true,
    logLevel: 'warning',
  } satisfies BuildOptions;
  const beside = Object.fromEntries(
    Object.entries(DATA_FILES).map(([name, file]) => [name, `./${file}`]),
  );
  const classic = (entries: Readonly<Record<string, string>>, charset: 'utf8' | 'ascii') =>
    build({
      ...shared,
      charset,
      write: false,
      metafile: true,
      entryPoints: Object.entries(entries).map(([out, path]) => ({ out, in: withExtension(path) })),
      format: 'iife',
      plugins: [packPlugin(modules), rawCss, dropInnerHtml],
    });
  const results = await Promise.all([
    classic({ ...entries, sentinel: sentinelEntry(modules) }, 'utf8'),
    classic(pageEntries, 'ascii'),
    // One by one: with several, what two of them share would be a file more to fetch for each.
    ...Object.entries(modulePages).map(([out, path]) =>
      build({
        ...shared,
        write: false,
        metafile: true,
        entryPoints: [{ out, in: withExtension(path) }],
        format: 'esm',
        splitting: true,
        chunkNames: `${out}-[hash]`,
        plugins: [packPlugin(modules, beside), rawCss, dropInnerHtml],
      }),
    ),
  ]);
  const found = new Map(Object.entries(modules));
  const nameOf = (path: string) => path.replace(/^.*[\\/]/, '');
  return {
    files: new Map([
      ...results.flatMap(({ outputFiles }) =>
        outputFiles.map((file): [string, Uint8Array] => [nameOf(file.path), file.contents]),
      ),
      ...Object.entries(DATA_FILES).map(([name, file]): [string, Uint8Array] => [
        file,
        new TextEncoder().encode(JSON.stringify(found.get(name))),
      ]),
    ]),
    metafile: {
      inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)),
      outputs: Object.assign({}, ...results.map(({ metafile }) => metafile.outputs)),
    },
  };
}

/** `popup/main` → `popup/main.tsx` when that is there, else `popup/main.ts`. */
const withExtension = (path: string): string =>
  path.endsWith('.css') ? path : `${path}${existsSync(`${path}.tsx`) ? '.tsx' : '.ts'}`;

/**
 * Bytes of script that a page made of modules reads before it is painted: its own file, and all that
 * is imported at once, not what it asks for later.
 *
 * @param file its name in `dist/<browser>/`; `NaN` where there is none of that name
 */
export function startSize({ outputs }: Metafile, file: string): number {
  const seen = new Set<string>();
  const read = (path: string): number => {
    const output = outputs[path];
    if (output === undefined) return Number.NaN;
    if (seen.has(path)) return 0;
    seen.add(path);
    return output.imports
      .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
      .reduce((sum, { path }) => sum + read(path), output.bytes);
  };
  return read(`dist/${file}`);
}

/** Bytes of each bundle without the modules generated from the packs, by file name. */
export function sizesWithoutPack(metafile: Metafile): Map<string, number> {
  return new Map(
    Object.entries(metafile.outputs).map(([path, { bytes, inputs }]) => {
      const data = Object.entries(inputs)
        .filter(([input]) => input.startsWith('pack:'))
        .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
      return [path.replace(/^.*\//, ''), bytes - data];
    }),
  );
}
