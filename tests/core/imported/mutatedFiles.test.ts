import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkStoryFile, compileStory } from '../../../src/core/imported/compileStory';
import { storyText } from '../../stories/storyFile';
import { wholeExample } from '../pack-check/stories';

/** Files; a million where the environment says so, or in the long run. */
const RUNS = Number(process.env.SIDELIGHT_FILES ?? (process.env.SIDELIGHT_LONG ? 1e6 : 5_000));
/** One in so many is of a whole story; the others are of a small one. */
const WHOLE_STORY_SHARE = 20;
/** One in so many of those that are stories is compiled, which takes longer than all else. */
const COMPILED_SHARE = 5;
/** In ms: a million take an hour. */
const PATIENCE_MS = Math.max(600_000, RUNS * 10);

const { 'pack.json': pack, ...others } = wholeExample();
const small = JSON.stringify({
  ...Object(pack),
  ...Object.fromEntries(
    Object.entries(others).map(([file, value]) => [file.replace('.json', ''), value]),
  ),
});
const whole = storyText('tests/stories/sand-island');

/** What stands in the place of something in a file. */
const patch = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...['', '"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', '1e400', 'null', 'true', '[]'],
      ...['{}', '""', '"__proto__":', '"constructor":', '{"__proto__":{"polluted":true}}'],
      ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202E', '\u0000', '\uD800'],
      ...['{a|b}', '<lind>', '<', '|', 'the', 'ferry'],
    ),
  },
  { weight: 1, arbitrary: fc.json() },
);

/** Where, in thousandths of the file; how much goes there, and what comes. */
const change = fc.record({ at: fc.nat(999), cut: fc.oneof(fc.nat(3), fc.nat(400)), patch });

/** Values are whole more often than single letters: the file stays JSON, and is read further. */
const value = fc.record({
  nth: fc.nat(2000),
  by: fc.oneof(fc.json(), fc.constantFrom('""', '[]', 'null', '1', '"ferry"', '{}')),
});

const VALUES = /"(?:[^"\\]|\\.)*"(?!\s*:)|\b\d+\b|true|false|null|\[\]/g;

function mutated(
  text: string,
  values: readonly { nth: number; by: string }[],
  changes: readonly { at: number; cut: number; patch: string }[],
): string {
  let result = text;
  for (const { nth, by } of values) {
    const all = [...result.matchAll(VALUES)];
    const found = all[nth % Math.max(all.length, 1)];
    if (found === undefined) continue;
    result = result.slice(0, found.index) + by + result.slice(found.index + found[0].length);
  }
  for (const { at, cut, patch } of changes) {
    const from = Math.floor((at * result.length) / 1000);
    result = result.slice(0, from) + patch + result.slice(from + cut);
  }
  return result;
}

const mutation = fc.oneof(
  fc.record({
    values: fc.array(value, { minLength: 1, maxLength: 3 }),
    changes: fc.constant<readonly { at: number; cut: number; patch: string }[]>([]),
  }),
  fc.record({
    values: fc.constant<readonly { nth: number; by: string }[]>([]),
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  }),
);

it.each([
  ['a whole story', whole, Math.ceil(RUNS / WHOLE_STORY_SHARE)],
  ['a small one', small, RUNS - Math.ceil(RUNS / WHOLE_STORY_SHARE)],
])(
  'mutated files of %s are refused in words or compiled, and nothing else happens',
  (_, text, numRuns) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    let added = 0;
    fc.assert(
      fc.property(mutation, ({ values, changes }) => {
        const checked = checkStoryFile(mutated(text, values, changes));
        if (checked.ok && added++ % COMPILED_SHARE === 0) {
          const file = { size: text.length, hash: '0'.repeat(64) };
          const story = compileStory(checked.value.whole, file);
          expect(story.id).toBe(checked.value.whole.pack.id);
        }
        if (!checked.ok && checked.error.kind === 'problems') {
          expect(checked.error.count).toBeGreaterThan(0);
          for (const { message } of checked.error.problems) expect(message).not.toBe('');
        }
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
      { numRuns },
    );
    // Some mutations are harmless: what is compiled is tried as well.
    expect(added).toBeGreaterThan(numRuns / 1000);
  },
  PATIENCE_MS,
);
