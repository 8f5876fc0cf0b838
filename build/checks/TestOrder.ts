import { readFile } from 'node:fs/promises';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, and more than their size tells, by which vitest sorts what it has not
 * run yet: what begins last must not be what ends last, with one worker busy and the others idle.
 */
const LONGEST = [
  'browser/hostile/gallery.test.ts',
  'browser/pointer.test.ts',
  'browser/options.test.ts',
  'browser/travel.test.ts',
  'browser/privacy.test.ts',
  'browser/lifecycle.test.ts',
  'browser/leave.test.ts',
  'browser/popup-page.test.ts',
  'core/pack-check/hostilePack.test.ts',
  'build/build.test.ts',
  'build/pack.test.ts',
  'build/package.test.ts',
  'core/detect/linear.test.ts',
  'build/rooms.test.ts',
];

/**
 * The order of test files: vitest's own, but the longest first, and those with one environment after
 * another. Files share their worker, and so what it has loaded, only as long as the next one in the
 * row wants the same project and environment; in any other order most of the time went into workers
 * that were started for one file.
 */
export class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const keyed = await Promise.all(
      sorted.map(async (file) => ({
        file,
        group: file.project.config.sequence.groupOrder,
        shared: `${file.project.name} ${await environmentOf(file)}`,
        rank: rankOf(file.moduleId),
      })),
    );
    return keyed
      .sort((a, b) => a.group - b.group || compare(a.shared, b.shared) || a.rank - b.rank)
      .map(({ file }) => file);
  }
}

/** What a file's first lines ask for, as vitest reads them. */
async function environmentOf({ moduleId, project }: TestSpecification): Promise<string> {
  const asked = /@vitest-environment\s+(\S+)/.exec(await readFile(moduleId, 'utf8'));
  return asked?.[1] ?? project.config.environment;
}

function rankOf(path: string): number {
  const rank = LONGEST.findIndex((end) => path.endsWith(`/${end}`));
  return rank < 0 ? LONGEST.length : rank;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
