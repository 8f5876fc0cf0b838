import { build } from 'esbuild';
import { packPlugin } from '../extension/packPlugin';
import type { StoryModules } from '../packs/storyModules';

/** A page of the pack, as one HTML file that needs nothing else. */
export async function bundlePreview(modules: StoryModules): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/options/preview/main.tsx'],
    outdir: 'dist',
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [packPlugin(modules)],
  });
  const textOf = (end: string) =>
    outputFiles
      .filter(({ path }) => path.endsWith(end))
      .map(({ text }) => text)
      .join('\n');
  // “</script>” in a text of the pack must not end the script, nor “</style>” the sheet.
  const script = textOf('.js').replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Preview</title><style>${textOf('.css').replaceAll('</style', '<\\/style')}</style></head>
<body><div id="root"></div><script>${script}</script></body></html>`;
}
