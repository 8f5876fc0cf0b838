import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../../src/core/pack/Problem';
import { readStory } from '../packs/readStory';
import { assemble } from './assemble';
import { bundle } from './bundle';
import { type Target, targets } from './manifest';
import { projectVersion } from './projectVersion';

/** What to build; everything has a default. */
export interface BuildOptions {
  /** Folder of the story; by default the only one in `seeds/`. */
  readonly story?: string | undefined;
  /** Folder that gets `chrome` and `firefox`. */
  readonly out?: string | undefined;
  /** Readable code instead of shipped code. */
  readonly dev?: boolean | undefined;
  /** For which browsers; by default for all. */
  readonly only?: readonly Target[] | undefined;
  /** The version in the manifests; by default that of `package.json`. */
  readonly version?: string | undefined;
}

/**
 * Builds the extension for every browser and says so; problems of the story go to standard error,
 * each with file and path.
 *
 * @param say where the good news goes: commands that print data keep standard output for it
 * @returns whether it was built
 * @throws when the code or a file of the project itself is broken
 */
export async function buildAll(
  { story, out = 'dist', dev = false, only = targets, version }: BuildOptions,
  say: (line: string) => void = console.log,
): Promise<boolean> {
  const start = performance.now();
  const folder = story ?? (await onlyStory());
  const modules = await readStory(folder, (warning) =>
    say(`Warning: ${join(folder, formatProblem(warning))}`),
  );
  if (!modules.ok) {
    for (const problem of modules.error) console.error(join(folder, formatProblem(problem)));
    console.error(`Nothing built: ${modules.error.length} problem(s) in ${folder}.`);
    return false;
  }
  const bundled = await bundle(modules.value, { minify: !dev });
  const shown = version ?? (await projectVersion());
  for (const target of only) await assemble(join(out, target), target, bundled, shown);
  const ms = Math.round(performance.now() - start);
  say(`Built ${only.map((target) => join(out, target)).join(' and ')} in ${ms} ms.`);
  return true;
}

/** The folder of the one story in `seeds/`; throws when there are several to choose from. */
export async function onlyStory(): Promise<string> {
  const entries = await readdir('seeds', { withFileTypes: true });
  const stories = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const [story] = stories;
  if (story === undefined || stories.length > 1) {
    throw new Error(`seeds/ holds ${stories.length} stories: name one, --story=seeds/<folder>`);
  }
  return join('seeds', story);
}
