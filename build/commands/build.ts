/**
 * `npm run build`: dist/chrome and dist/firefox, ready to load. `npm run dev` (`--watch`) builds
 * readable code and again on every change.
 *
 * Options: `--story=<folder>` (as often as there are stories; by default all in `seeds/`), `--out=<folder>`, `--only=chrome|firefox`, `--dev`, `--watch`.
 */
import { watch } from 'node:fs';
import { type BuildOptions, buildAll } from '../extension/buildAll';
import { targets } from '../extension/manifest';
import { endWithUsage, readArguments } from './readArguments';

const USAGE =
  'npm run build -- [--story=<folder>]… [--out=<folder>] [--only=chrome|firefox] [--dev] [--watch]';

const { values } = readArguments(USAGE, {
  options: {
    story: { type: 'string', multiple: true },
    out: { type: 'string' },
    only: { type: 'string' },
    dev: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
});

/** Builds once; of a failure only the first line is printed, since esbuild has shown the rest. */
async function attempt(options: BuildOptions): Promise<boolean> {
  try {
    return await buildAll(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n', 1)[0] : error);
    return false;
  }
}

/** Long enough for an editor's "save all" to be one change, too short to be waited for. */
const SETTLE_MS = 80;

function rebuildOnChange(options: BuildOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve(true);
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(() => attempt(options));
    }, SETTLE_MS);
  };
  for (const folder of ['src', 'content', 'popup', 'seeds']) {
    watch(folder, { recursive: true }, changed);
  }
  watch('manifest.json', changed);
  console.log('Watching for changes; Ctrl+C ends.');
}

const only = targets.filter((target) => (values.only ?? target) === target);
if (only.length === 0) endWithUsage(`--only=${values.only} is not known.`, USAGE);
const options = { stories: values.story, out: values.out, only, dev: values.dev ?? values.watch };
const built = await attempt(options);
if (values.watch) rebuildOnChange(options);
else if (!built) process.exitCode = 1;
