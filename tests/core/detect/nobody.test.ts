import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageRules } from '../../../src/core/detect/languageRules';
import { isNobody } from '../../../src/core/detect/nobody';
import { compileNames } from '../../../src/core/names/compileNames';
import type { LexiconName } from '../../../src/core/names/Lexicon';
import { checkPack } from '../../../src/core/pack-check/checkPack';
import { ferryFiles } from '../pack-check/stories';

const { read } = checkPack(ferryFiles());
const rules = languageRules(
  compileNames(read.ok ? read.value.names : expect.fail(JSON.stringify(read.error))),
);
const NAME = 'Lind';

function asked(before: string, after: string, kind: LexiconName['kind'] = 'short'): boolean {
  const match = { name: 0, start: before.length, end: before.length + NAME.length };
  const rule: LexiconName = { id: 'lind', topic: 'ada-lind', kind, isPerson: true };
  return isNobody(`${before}${NAME}${after}`, match, rule, rules);
}

it.each([
  ['dust on the ', '.', true],
  ['', ' Foundation', true],
  ['la Fundación ', ' dio', true],
  ['la Fondation ', ' a', true],
  ['o Prêmio ', '', true],
  ['the ', ' Library opened', true],
  ['the ', ' government', false],
  ['', ' Library Visit', false],
  ['she met ', ' and left', false],
])('“%s[Lind]%s” is nobody: %s', (before, after, expected) => {
  expect(asked(before, after)).toBe(expected);
});

const words =
  'the The THE a An bathe Fondation Fundación Fundação Fondazione Institut Instituto Université Universidad Prix Premio Prêmio Foundation Institute Library Park Straße is and Ada law'.split(
    ' ',
  );
const texts = fc
  .array(fc.constantFrom(...words, ' ', ' ', ' ', '-', '.', ', ', 'é'), { maxLength: 5 })
  .map((some) => some.join(''));

it('asks no cheap question that what the dear expression finds does not pass', () => {
  fc.assert(
    fc.property(
      texts,
      texts,
      fc.constantFrom('full', 'short', 'given-name', 'title'),
      (before, after, kind) => {
        const near = `${before.slice(-24)}<${kind}>${after.slice(0, 24)}`;
        expect(asked(before, after, kind)).toBe(rules.nobody().test(near));
      },
    ),
    { numRuns: 5000 },
  );
});
