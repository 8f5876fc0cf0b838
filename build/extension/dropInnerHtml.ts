import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The one place where Preact assigns `innerHTML`: the end of its `dangerouslySetInnerHTML` branch.
 * Nothing here uses that property, and without the assignment nothing in the product can turn a
 * text into HTML; Firefox's linter (https://github.com/mozilla/addons-linter) then has nothing to
 * warn about either.
 */
const ASSIGNMENT = /\|\|\(\w+\.innerHTML=\w+\.__html\)/g;

/** Preact's source without that assignment; throws when it is not there exactly once. */
export function withoutInnerHtml(source: string): string {
  const found = source.match(ASSIGNMENT)?.length ?? 0;
  if (found !== 1) {
    throw new Error(
      `Preact assigns innerHTML in ${found} places that build/extension/dropInnerHtml.ts knows, not in 1: ` +
        'look at node_modules/preact/dist/preact.mjs and adapt the pattern.',
    );
  }
  return source.replace(ASSIGNMENT, '');
}

/** Leaves that assignment out of every bundle that holds Preact. */
export const dropInnerHtml: Plugin = {
  name: 'drop-inner-html',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => ({
      contents: withoutInnerHtml(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
