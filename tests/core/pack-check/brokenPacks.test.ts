import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../src/core/pack/Problem';
import { checkPack } from '../../../src/core/pack-check/checkPack';
import { type Files, ferryFiles, saidOf, wholeExample, withChange } from './stories';

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
    const found = said.find((one) => one.file === file && saidOf(one).includes(words));
    expect(found, lines).toBeDefined();
    expect(found?.id).toBe(id);
    if (severity === 'warning') expect(errors.map(formatProblem)).toEqual([]);
  });

  it('is said of in one form: file, place, id, what is wrong and what to do', () => {
    const files = ferryFiles();
    const line = (file: string, at: (string | number)[], value: unknown) =>
      check({ ...files, [file]: withChange(files[file], at, value) }).errors.map(formatProblem);
    expect(line('claims.json', [0, 'text'], undefined)).toEqual([
      'claims.json: claims[0].text (turned-back): is missing; add it',
    ]);
    expect(line('names.json', ['topics', 1, 'names', 3, 'sharedWith', 0], 'per-lnd')).toEqual([
      'names.json: names.topics[1].names[3].sharedWith (lind): there is no topic “per-lnd” in the pack; is “per-lind” meant?',
    ]);
    expect(line('names.json', ['lists', 'other-linds', 'wrods'], [])).toEqual([
      'names.json: names.lists["other-linds"].wrods (other-linds): is no field of this; is “words” meant?',
    ]);
  });

  it.each([
    ['pack.json', undefined],
    ['sources.json', undefined],
    ['topics.json', undefined],
    ['claims.json', undefined],
    ['events.json', undefined],
    ['questions.json', undefined],
    ['names.json', undefined],
    ['pack.json', 7],
    ['topics.json', {}],
    ['claims.json', 'none'],
  ])('without its %s, or with %j in its place, has that one thing wrong', (file, value) => {
    const { [file]: _, ...rest } = ferryFiles();
    const { errors } = check(value === undefined ? rest : { ...rest, [file]: value });
    expect(errors.map(({ file }) => file)).toEqual([file]);
  });

  it('says everything of its names at once, though their shape is wrong in places', () => {
    const files = ferryFiles();
    const change = (at: (string | number)[], value: unknown, names: unknown) =>
      withChange(names, at, value);
    const names = [
      [['topics', 0, 'names', 0, 'kind'], 'fool'],
      [['topics', 1, 'names', 0, 'written', 0], 'Ada <lnd>'],
      [['topics', 2, 'gender'], 'man'],
      [['topics', 1, 'names', 3, 'sharedWith', 0], 'per-lnd'],
      [['stroy'], []],
    ] as const;
    const broken = names.reduce<unknown>(
      (all, [at, value]) => change([...at], value, all),
      files['names.json'],
    );
    const { errors } = check({ ...files, 'names.json': broken });
    expect(errors.map(({ path }) => path)).toEqual([
      'names.topics[0].names[0].kind',
      'names.topics[2].gender',
      'names.stroy',
      'names.topics[1].names[0].written[0]',
      'names.topics[1].names[3].sharedWith',
    ]);
  });
});
