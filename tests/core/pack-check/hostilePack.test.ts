import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePack } from '../../../src/core/pack-check/parsePack';
import { exampleFiles, type Files, ferryFiles, valueAt, withChange, withoutNames } from './stories';

/** A million in the long run; the seed is printed by fast-check when a run fails. */
const RUNS = process.env.SIDELIGHT_LONG ? 1_000_000 : 2_000;

/** In ms: a million take a quarter of an hour. */
const PATIENCE_MS = process.env.SIDELIGHT_LONG ? 3_600_000 : 600_000;

/** One run in so many is on a whole story; the others on a small one. */
const WHOLE_STORY_SHARE = 10;

/** `depth` lists, one in the other. */
const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let n = 0; n < depth; n++) value = [value];
  return value;
};

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    Number.NaN,
    -1,
    1e308,
    '',
    '__proto__',
    'constructor',
    '\u202Epack',
    'a\u0000b',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'x'.repeat(100_000),
    nested(10_000),
    Array.from({ length: 1_000 }, () => 7),
  ),
  // As parsed JSON has it: an own field of this name.
  fc
    .constantFrom('__proto__', 'constructor', 'toString')
    .map((name): unknown => JSON.parse(`{"${name}": {"polluted": true, "id": "x"}, "id": "x"}`)),
  fc.jsonValue(),
);

/** The way to a value in `files`: at each level one of the fields there are. */
function pathFrom(files: Files, picks: readonly number[]): string[] {
  const path: string[] = [];
  for (const pick of picks) {
    const keys = Object.keys(valueAt(files, path) ?? {});
    const key = keys[pick % Math.max(keys.length, 1)];
    if (key === undefined || typeof valueAt(files, path) === 'string') return path;
    path.push(key);
  }
  return path;
}

const change = fc.record({
  picks: fc.array(fc.nat(60), { minLength: 1, maxLength: 7 }),
  value: fc.oneof(fc.constant<unknown>(undefined), hostile),
});

const asFiles = (value: unknown): Files => Object.fromEntries(Object.entries(value ?? {}));

it.each([
  ['a story of three sources', withoutNames(ferryFiles()), Math.ceil(RUNS / WHOLE_STORY_SHARE)],
  ['a small one', exampleFiles(), RUNS - Math.ceil(RUNS / WHOLE_STORY_SHARE)],
])(
  'neither throws nor changes anything on mutations of %s',
  (_name, files, numRuns) => {
    const before = JSON.stringify(files);
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let mutated = files;
        for (const { picks, value } of changes) {
          mutated = asFiles(withChange(mutated, pathFrom(mutated, picks), value));
        }
        const parsed = parsePack(mutated);
        if (parsed.ok) accepted++;
        else {
          expect(parsed.error.length).toBeGreaterThan(0);
          for (const { file, message } of parsed.error) expect(file && message).toBeTruthy();
        }
        expect(Object.prototype).not.toHaveProperty('polluted');
      }),
      { numRuns },
    );
    expect(JSON.stringify(files)).toBe(before);
    // Otherwise nothing but the refusals would have been tested.
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(numRuns);
  },
  PATIENCE_MS,
);
