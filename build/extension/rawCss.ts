import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Plugin, transform } from 'esbuild';

/** `import text from './card.css?raw'`: a style sheet as a string, for shadow roots. */
export const rawCss: Plugin = {
  name: 'raw-css',
  setup(build) {
    build.onResolve({ filter: /\.css\?raw$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path.replace(/\?raw$/, '')),
      namespace: 'raw-css',
    }));
    build.onLoad({ filter: /.*/, namespace: 'raw-css' }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      const { code } = await transform(css, {
        loader: 'css',
        minify: build.initialOptions.minify ?? false,
        sourcefile: path,
      });
      return { contents: code, loader: 'text' };
    });
  },
};
