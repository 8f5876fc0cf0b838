import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../src/core/pack/Problem';
import { checkPack } from '../../../src/core/pack-check/checkPack';
import { type Files, ferryFiles, wholeExample, withChange } from './stories';

/** One fixture: a change of the ferry’s pack, and what is said of it. */
const fixtures = v.array(
  v.strictObject({
    what: v.string(),
    file: v.string(),
    /** Where in the file; the file itself, if empty. */
    at: v.array(v.union([v.string(), v.number()])),
    /** What stands there; nothing, if left out. */
    value: v.optional(v.unknown()),
    says: v.strictObject({
      file: v.string(),
      /** The entry that people know it by. */
      id: v.optional(v.string()),
      words: v.string(),
      severity: v.picklist(['error', 'warning']),
    }),
  }),
);

const FIXTURES = v.parse(
  fixtures,
  JSON.parse(readFileSync('tests/stories/broken-packs.json', 'utf8')),
);

const check = (files: Files) => {
  const { read, warnings } = checkPack(files, 'sand-island');
  return { errors: read.ok ? [] : read.error, warnings };
};

const broken = ({ file, at, value }: (typeof FIXTURES)[number]): Files => {
  const files = ferryFiles();
  return { ...files, [file]: withChange(files[file], at, value) };
};

describe('a broken pack', () => {
  it('is none before it is broken', () => {
    expect(check(ferryFiles())).toEqual({ errors: [], warnings: [] });
    expect(check(wholeExample())).toEqual({ errors: [], warnings: [] });
  });

  it.each(FIXTURES.map((one) => [one.what, one] as const))('%s', (_what, fixture) => {
    const { file, id, words, severity } = fixture.says;
    const { errors, warnings } = check(broken(fixture));
    const said: readonly Problem[] = severity === 'error' ? errors : warnings;
    const lines = said.map(formatProblem).join('\n');
    const found = said.find((one) => one.file === file && formatProblem(one).includes(words));
    expect(found, lines).toBeDefined();
    expect(found?.id).toBe(id);
    if (severity === 'warning') expect(errors.map(formatProblem)).toEqual([]);
  });
});
