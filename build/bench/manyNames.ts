import type { ParsedNames } from '../../src/core/names/parseNames';
import { makeProse, randomFrom } from './prose';

/** A story of `count` names: its own, and as many more of two words as it takes. */
export function manyNames(parsed: ParsedNames, count: number): ParsedNames {
  const { names } = parsed;
  const [first, ...others] = names.topics;
  const own = names.topics.reduce((sum, { names }) => sum + names.length, 0);
  if (!first || own >= count) return parsed;
  const random = randomFrom(count);
  // As people are called: many share a first name, few a last one.
  const more = Array.from({ length: count - own }, (_, index) => {
    const [given = ''] = makeProse(20, random).split(' ');
    return {
      id: `made-${index}`,
      kind: 'full' as const,
      written: [`${given} ${lastName(index)}`],
    };
  });
  const topics = [{ ...first, names: [...first.names, ...more] }, ...others];
  return { ...parsed, names: { ...names, topics } };
}

/** The `index`th of as many last names as are wanted. */
const lastName = (index: number): string =>
  `Q${[...String(index)].map((digit) => 'aeiouylrsn'.charAt(Number(digit))).join('')}`;
