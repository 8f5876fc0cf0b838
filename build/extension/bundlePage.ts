import { build } from 'esbuild';
import { failure, type Result, success } from '../../src/core/result';
import { readStories } from '../packs/readStories';
import { packPlugin } from './packPlugin';
import { rawCss } from './rawCss';

/**
 * A script for a page that shows pieces of the interface, with a real story in it.
 *
 * @param entry its source file
 * @param story the story's folder
 * @returns the script, or what is wrong with the story
 */
export async function bundlePage(entry: string, story: string): Promise<Result<string, string>> {
  const modules = await readStories([story]);
  if (!modules.ok) return failure(modules.error.join('\n'));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'warning',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [packPlugin(modules.value), rawCss],
  });
  return success(outputFiles.map(({ text }) => text).join('\n'));
}
