/**
 * `npm test`: everything that must hold, in one command. Types, lint and sizes; unit tests; the
 * build; and the browser tests against it in real Chromium and real Firefox.
 *
 * A browser that cannot be had fails the run where `CI` is set, and is skipped aloud elsewhere.
 * `--long` (`npm run test:long`) repeats what repeats thousands of times instead of dozens;
 * `--story=<folder>` tests with another story. Further arguments choose test files, as vitest
 * understands them.
 */
import { type BrowserKind, browserKinds, overrides } from '../browsers/candidates';
import { obtainBrowser } from '../browsers/obtain';
import { obtainDisplay } from '../browsers/obtainDisplay';
import { runChecks } from '../checks/runChecks';
import { runTests, type Tally } from '../checks/runTests';
import { buildAll } from '../extension/buildAll';
import { readArguments } from './readArguments';

const USAGE = 'npm test -- [--long] [--story=<folder>] [<part of a test file’s path> …]';

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { long: { type: 'boolean' }, story: { type: 'string' } },
});

/** Finds or obtains the browsers; gives those there are, and the variables by which tests know them. */
async function browsers() {
  const env: Record<string, string> = {};
  const kinds: BrowserKind[] = [];
  for (const kind of browserKinds) {
    const found = await obtainBrowser(kind);
    if (found.ok) env[overrides[kind]] = found.value.path;
    if (found.ok) kinds.push(kind);
    if (found.ok) console.log(`${kind} ${found.value.version ?? ''} at ${found.value.path}`);
    else notes.push(`${process.env.CI ? 'FAILED' : 'skipped'}: tests in ${kind}: ${found.error}`);
  }
  const display = obtainDisplay();
  if (!display.ok && kinds.includes('chromium')) {
    notes.push(`${process.env.CI ? 'FAILED' : 'skipped'}: real keys in Chromium: ${display.error}`);
  }
  if (values.long) env.SIDELIGHT_LONG = '1';
  if (values.story !== undefined) env.SIDELIGHT_STORY = values.story;
  return { env, kinds };
}

const notes: string[] = [];
const tallies: Tally[] = [];
const { env, kinds } = await browsers();

console.log('\nChecks');
if (!(await runChecks())) notes.push('FAILED: a check, see above');

console.log('\nUnit tests');
tallies.push(await runTests(['unit'], env, positionals));
// By itself: files of one run share their modules, and these are another story's.
tallies.push(await runTests(['given'], env, positionals));

console.log('\nBuild');
const built = await buildAll({
  stories: values.story === undefined ? undefined : [values.story],
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return false;
});
if (!built) notes.push('FAILED: the build, so no test ran in a browser');

if (built && kinds.length > 0) {
  console.log('\nTests in browsers');
  tallies.push(await runTests(kinds, env, positionals));
}

const sum = (count: (tally: Tally) => number) => tallies.reduce((all, one) => all + count(one), 0);
const failed =
  sum((tally) => tally.failed) + notes.filter((note) => note.startsWith('FAILED')).length;
console.log('');
for (const note of notes) console.log(note);
console.log(
  `${sum((tally) => tally.passed)} passed, ${failed} failed, ${sum((tally) => tally.skipped)} skipped`,
);
if (failed > 0) process.exitCode = 1;
