import { existsSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import type { StoryModules } from '../packs/readStory';
import { dropInnerHtml } from './dropInnerHtml';
import { packPlugin } from './packPlugin';
import { rawCss } from './rawCss';

/** What is bundled, by the name it gets in `dist/`. */
const entries = {
  sentinel: 'content/sentinel/main',
  reader: 'content/reader/main',
  card: 'content/card/main',
  marks: 'src/browser/marks.css',
  background: 'src/background',
  popup: 'popup/main',
  options: 'src/options/main',
  'first-run': 'src/options/first-run/main',
};

export interface Bundled {
  /** Contents by file name, directly in `dist/<browser>/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly metafile: Metafile;
}

/**
 * Bundles every context. The result is the same for both browsers; what differs is the manifest.
 * Scripts are classic ones (`iife`): content scripts and Firefox's background know no modules.
 *
 * @param options.minify as shipped; without it the code stays readable for `npm run dev`
 * @throws when esbuild reports an error; it has printed it by then
 */
export async function bundle(
  modules: StoryModules,
  options: { readonly minify: boolean },
): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.entries(entries).map(([out, path]) => ({ out, in: withExtension(path) })),
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome129', 'firefox153'],
    minify: options.minify,
    // Licence texts go into one file instead (build/extension/licences.ts).
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [packPlugin(modules), rawCss, dropInnerHtml],
  });
  const nameOf = (path: string) => path.replace(/^.*[\\/]/, '');
  return {
    files: new Map(outputFiles.map((file) => [nameOf(file.path), file.contents])),
    metafile,
  };
}

/** `popup/main` → `popup/main.tsx` when that is there, else `popup/main.ts`. */
const withExtension = (path: string): string =>
  path.endsWith('.css') ? path : `${path}${existsSync(`${path}.tsx`) ? '.tsx' : '.ts'}`;

/** Bytes of each bundle without the modules generated from the pack, by file name. */
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
