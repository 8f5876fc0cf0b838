import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readStories } from '../packs/readStories';
import { assemble } from './assemble';
import { bundle } from './bundle';
import { type Target, targets } from './manifest';
import { projectVersion } from './projectVersion';

/** What to build; everything has a default. */
export interface BuildOptions {
  /** Folders of the stories; by default all in `seeds/`. */
  readonly stories?: readonly string[] | undefined;
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
 * Builds the extension for every browser and says so; problems of the stories go to standard
 * error, each with file and path.
 *
 * @param say where the good news goes: commands that print data keep standard output for it
 * @returns whether it was built
 * @throws when the code or a file of the project itself is broken
 */
export async function buildAll(
  { stories, out = 'dist', dev = false, only = targets, version }: BuildOptions,
  say: (line: string) => void = console.log,
): Promise<boolean> {
  const start = performance.now();
  const folders = stories ?? (await seededStories());
  const modules = await readStories(folders, (warning) => say(`Warning: ${warning}`));
  if (!modules.ok) {
    for (const problem of modules.error) console.error(problem);
    console.error(`Nothing built: ${modules.error.length} problem(s) in ${folders.join(', ')}.`);
    return false;
  }
  if (folders.length === 0) say('Note: no story is in seeds/, so nothing will be marked anywhere.');
  const bundled = await bundle(modules.value, { minify: !dev });
  const shown = version ?? (await projectVersion());
  for (const target of only) await assemble(join(out, target), target, bundled, shown);
  const ms = Math.round(performance.now() - start);
  say(`Built ${only.map((target) => join(out, target)).join(' and ')} in ${ms} ms.`);
  return true;
}

/** The folders of the stories in `seeds/`, by name, so that every machine builds the same. */
export async function seededStories(): Promise<string[]> {
  const entries = await readdir('seeds', { withFileTypes: true });
  const stories = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return stories.sort().map((name) => join('seeds', name));
}

/** The folder of the one story in `seeds/`; throws when there are none, or several to choose from. */
export async function onlyStory(): Promise<string> {
  const stories = await seededStories();
  const [story] = stories;
  if (story === undefined || stories.length > 1) {
    throw new Error(`seeds/ holds ${stories.length} stories: name one, --story=seeds/<folder>`);
  }
  return story;
}
