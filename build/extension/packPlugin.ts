import type { Plugin } from 'esbuild';
import type { StoryModules } from '../packs/storyModules';

/**
 * A story's value as the source of a module. A string given to `JSON.parse` is read about twice as
 * fast as the same object literal (https://v8.dev/blog/cost-of-javascript-2019#json); and a string in
 * single quotes a third faster than the template literal that esbuild would make of it for one with
 * an apostrophe.
 */
export function moduleSource(value: unknown): string {
  const json = JSON.stringify(value);
  return typeof value === 'string'
    ? `export default ${json};`
    : `export default JSON.parse(${JSON.stringify(withoutApostrophes(json))});`;
}

/** Within JSON, where an apostrophe stands in strings only. */
const withoutApostrophes = (json: string): string => json.replaceAll("'", '\\u0027');

/**
 * Serves what `storyModules` makes of stories to the bundles.
 *
 * @param beside modules that lie beside who imports them, as JSON: where. Others are bundled
 */
export const packPlugin = (
  modules: StoryModules,
  beside: Readonly<Partial<Record<keyof StoryModules, string>>> = {},
): Plugin => ({
  name: 'pack',
  setup(build) {
    for (const [name, path] of Object.entries(beside)) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path, external: true }));
    }
    build.onResolve({ filter: /^sidelight:/ }, ({ path }) => ({ path, namespace: 'pack' }));
    build.onLoad({ filter: /.*/, namespace: 'pack' }, ({ path }) => {
      const found = Object.entries(modules).find(([name]) => name === path);
      return found
        ? { contents: moduleSource(found[1]), loader: 'js' }
        : { errors: [{ text: `No such module: ${path} (see build/extension/packPlugin.ts)` }] };
    });
  },
});
