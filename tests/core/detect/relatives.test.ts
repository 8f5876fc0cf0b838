import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageRules } from '../../../src/core/detect/languageRules';
import { isNamedAsRelative, relativeOf } from '../../../src/core/detect/relatives';
import { compileNames } from '../../../src/core/names/compileNames';
import { checkPack } from '../../../src/core/pack-check/checkPack';
import { ferryFiles } from '../pack-check/stories';

const { read } = checkPack(ferryFiles());
const rules = languageRules(
  compileNames(read.ok ? read.value.names : expect.fail(JSON.stringify(read.error))),
);

const NAME = 'Lind';
const placed = (before: string, after = '') => ({
  text: `${before}${NAME}${after}`,
  place: { block: 0, start: before.length, end: before.length + NAME.length },
});

it.each([
  ['the sister of ', '', true],
  ['her half-sister ', '', true],
  ['his brother-in-law ', '', true],
  ['Seine Schwester ', '', true],
  ['ses sœurs et sa sœur ', '', true],
  ['его сестра ', '', true],
  ['anh trai ', '', true],
  ['She met the mayor and ', '', false],
  ['transistor ', '', false],
  ['Her sister left. Mayor ', '', false],
  ['', '’s younger sister', true],
  ['', "'s son", true],
  ['', '의 여동생', true],
  ['', 'の妹', true],
  ['', '’s plan', false],
  ['', ' and his son', false],
])('“%s[Lind]%s” names a relative: %s', (before, after, expected) => {
  const { text, place } = placed(before, after);
  expect(isNamedAsRelative(text, place, rules)).toBe(expected);
});

describe('what is asked before the dear expressions', () => {
  const parts = [
    'sister',
    'Sister',
    'son',
    'sœur',
    'em gái',
    'сестра',
    '妹',
    '여동생',
    'law',
    '’s',
  ];
  const others = [
    ' ',
    '-',
    '× ',
    'º',
    ' of ',
    ', ',
    'x',
    'é',
    "'s ",
    'の',
    '의',
    '的',
    '山',
    '\u{20000}',
  ];
  const texts = fc
    .array(fc.constantFrom(...parts, ...others), { maxLength: 8 })
    .map((some) => some.join(''));

  it('never lets one pass that they would have found', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { text, place } = placed(before, after);
        const near = text.slice(Math.max(0, place.start - 60), place.start);
        const clause = near.slice(near.search(/[^,.;:!?()"\u201c\u201d]*$/u));
        const follows = text.slice(place.end, place.end + 60);
        const relative = (['female', 'male'] as const).find((gender) =>
          rules.kinAfter[gender]().test(follows),
        );
        expect(relativeOf(text, place.end, rules)).toBe(relative);
        expect(isNamedAsRelative(text, place, rules)).toBe(
          rules.kinBefore().test(clause) || relative !== undefined,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
