import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

/** Compiles components for the browser, or for the server that writes their first HTML. */
const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { generate, filename: path });
      return { contents: js.code };
    });
  },
});

/** Bundles a page of tests/browser/fixtures/frameworks as an ES module. */
export async function bundleFramework(name: string, side: 'client' | 'server'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`tests/browser/fixtures/frameworks/${name}.js`],
    bundle: true,
    write: false,
    format: 'esm',
    // The builds for browsers need nothing of Node on either side.
    platform: 'browser',
    conditions: side === 'server' ? ['worker', 'edge-light'] : ['browser'],
    mainFields: ['browser', 'module', 'main'],
    // With all that a framework says when the HTML is not what it wrote.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    logLevel: 'error',
    plugins: [svelte(side)],
  });
  return outputFiles[0]?.text ?? '';
}
