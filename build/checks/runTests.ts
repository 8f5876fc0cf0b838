import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BrowserKind } from '../browsers/candidates';
import { runTool } from './runTool';

/** How many tests did what. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that counts. */
const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  success: v.boolean(),
});

/**
 * Runs projects of vitest.config.ts and shows their output.
 *
 * @param projects which; they share the workers
 * @param files which test files, as vitest understands it; none: all
 * @returns the counts; a run that ends without a report, or fails outside of tests, counts as one
 * failure
 */
export async function runTests(
  projects: readonly ('unit' | 'given' | BrowserKind)[],
  env: Readonly<Record<string, string>>,
  files: readonly string[],
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-test-'));
  const report = join(folder, 'report.json');
  try {
    const { ok } = await runTool(
      'vitest',
      'vitest',
      [
        'run',
        ...projects.flatMap((name) => ['--project', name]),
        ...reporters(report),
        ...passNone(files),
        ...files,
      ],
      // What a test leaves in its temporary folder goes with ours.
      { env: { ...env, TMPDIR: folder, TEMP: folder }, show: true },
    );
    const text = await readFile(report, 'utf8').catch(() => undefined);
    if (text === undefined) return { passed: 0, failed: ok ? 0 : 1, skipped: 0 };
    const counts = v.parse(reportSchema, JSON.parse(text));
    const failed = Math.max(counts.numFailedTests, ok && counts.success ? 0 : 1);
    return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const reporters = (report: string) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

/** Chosen files may all belong to the other project; without a choice, no test at all is an error. */
const passNone = (files: readonly string[]) => (files.length > 0 ? ['--passWithNoTests'] : []);
