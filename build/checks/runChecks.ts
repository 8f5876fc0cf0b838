import { seededStories } from '../extension/buildAll';
import { bundle, sizesWithoutPack, startSize } from '../extension/bundle';
import { readStories } from '../packs/readStories';
import { budgets } from './budgets';
import { runTool, type ToolRun } from './runTool';

/** One thing that must hold; `run` prints nothing itself. */
interface Check {
  readonly what: string;
  run(): Promise<ToolRun>;
}

const types = (folder: string): Check => ({
  what: `types of ${folder === '.' ? 'the product' : folder}`,
  run: () => runTool('typescript-native', 'tsc', ['-p', folder]),
});

const checks: readonly Check[] = [
  types('src/core'),
  types('.'),
  types('build'),
  types('tests'),
  { what: 'lint and format', run: () => runTool('@biomejs/biome', 'biome', ['check']) },
  { what: 'unused code', run: () => runTool('knip', 'knip', ['--no-progress']) },
  {
    what: 'imports and circles',
    run: () =>
      runTool('dependency-cruiser', 'depcruise', [
        ...['--config', 'build/checks/rooms.mjs', '--no-cache'],
        ...['src', 'content', 'popup', 'build'],
      ]),
  },
  { what: 'sizes', run: checkSizes },
];

/** Bundles as shipped and compares each size with its budget. */
async function checkSizes(): Promise<ToolRun> {
  const modules = await readStories(await seededStories());
  if (!modules.ok) return { ok: false, output: modules.error.join('\n') };
  const { files, metafile } = await bundle(modules.value, { minify: true });
  const code = sizesWithoutPack(metafile);
  const lines = budgets.map(({ file, bytes, counts, why }) => {
    const sizes = {
      all: () => files.get(file)?.length,
      code: () => code.get(file),
      start: () => startSize(metafile, file),
    };
    const size = sizes[counts]() ?? Number.NaN;
    return { fits: size <= bytes, text: `${file}: ${size} of ${bytes} bytes (${why})` };
  });
  const tooLarge = lines.filter(({ fits }) => !fits);
  return { ok: tooLarge.length === 0, output: tooLarge.map(({ text }) => text).join('\n') };
}

/**
 * Runs every check, even after one failed, and prints one line each; the output of those that
 * failed follows.
 *
 * @returns whether all hold
 */
export async function runChecks(): Promise<boolean> {
  let all = true;
  for (const { what, run } of checks) {
    const start = performance.now();
    const { ok, output } = await run().catch((error: unknown) => ({
      ok: false,
      output: String(error),
    }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${ok ? 'ok' : 'FAILED'}  ${what} (${seconds} s)`);
    if (!ok) console.log(output);
    all &&= ok;
  }
  return all;
}
