import { describe, expect, it } from 'vitest';
import { parseNames } from '../../../src/core/names/parseNames';
import { made, NAMES_OF } from './made';

const problemsOf = (input: unknown, topics = NAMES_OF): string[] => {
  const result = parseNames(input, topics);
  return result.ok
    ? []
    : result.error.map(({ file, path, message }) => `${file} ${path}: ${message}`);
};

/** A file with two topics, each with one name. */
const two = (first: object, second: object): unknown => ({
  lists: { signs: { words: ['senate'] } },
  topics: [
    { topic: 'a', names: [{ id: 'one', kind: 'full', ...first }] },
    { topic: 'b', names: [{ id: 'two', kind: 'full', ...second }] },
  ],
  events: [],
  story: [],
});
const TWO = [
  { id: 'a', role: 'trigger' },
  { id: 'b', role: 'supporting' },
] as const;

describe('parseNames', () => {
  it.each([
    ['A', 'names.json names.topics[0].names[0].written[0]: “A” is one letter'],
    ['{A|Ada Lin}', 'names.json names.topics[0].names[0].written[0]: “A” is one letter'],
    ['', 'names.json names.topics[0].names[0].written[0]: is empty'],
    ['   ', 'names.json names.topics[0].names[0].written[0]: is empty'],
    ['{|Ada Lin}', 'names.json names.topics[0].names[0].written[0]: “” is empty'],
    ['--', 'names.json names.topics[0].names[0].written[0]: “--” is empty'],
    ['meeting', 'names.json names.topics[0].names[0].written[0]: “meeting” is a common word'],
    ['Moon', 'names.json names.topics[0].names[0].written[0]: “Moon” is a common word'],
    ['hafnium', 'names.json names.topics[0].names[0].written[0]: “hafnium” is a common word'],
    ['{Ada', 'names.json names.topics[0].names[0].written[0]: “{Ada” has a brace'],
    ['{a|b}'.repeat(30), 'written[0]: stands for more than 1000 forms'],
    ['A-'.repeat(30), 'written[0]: stands for more than 1000 forms'],
    ['<ada> Lin', 'names.json names.topics[0].names[0].written[0]: “<ada>” uses a part'],
    ['a b '.repeat(20), 'has more than 24 parts'],
  ])('refuses %j', (written, problem) => {
    const [first, ...more] = problemsOf(made([written]));
    expect(first).toContain(problem);
    expect(more).toEqual([]);
  });

  it('lets a common word be a name on a condition', () => {
    const names = two(
      { written: ['Ada Lin'] },
      { written: ['Moon'], kind: 'short', needs: [{ words: 'signs', within: 'block' }] },
    );
    expect(problemsOf(names, TWO)).toEqual([]);
  });

  it('refuses a name that two topics claim without a condition, however it is spelled', () => {
    const [problem, ...more] = problemsOf(
      two({ written: ['Ada-Lin'] }, { written: ['ADA {Lin|Berg}'] }),
      TWO,
    );
    expect(problem).toContain(
      'names.json names.topics[1].names[0].written[0]: “ADA Lin” is claimed by “a” (topics[0].names[0].written[0])',
    );
    expect(more).toEqual([]);
  });

  it('lets two topics claim a name when one has a condition', () => {
    const names = two(
      { written: ['Ada Lin'] },
      { written: ['Ada Lin'], needs: [{ named: 'page' }] },
    );
    expect(problemsOf(names, TWO)).toEqual([]);
  });

  it('refuses an unknown topic, an unknown list, and an id that is taken', () => {
    expect(problemsOf(made(['Ada Lin']), [])).toEqual([
      expect.stringContaining('names.topics[0].topic: there is no topic “made”'),
    ]);
    const names = two(
      { written: ['Ada Lin'] },
      { id: 'one', written: ['Ada Berg'], needs: [{ words: 'missing', within: 'page' }] },
    );
    expect(problemsOf(names, TWO)).toEqual([
      expect.stringContaining('names.lists: there is no list “missing”'),
      expect.stringContaining('names.topics[1]: the id “one” is taken'),
    ]);
  });

  it('refuses a list of no first names that is not there, and words in it that are never met', () => {
    const names = { ...Object(made(['Ada Lin'])), noFirstNames: 'parties' };
    expect(problemsOf(names, NAMES_OF)).toEqual([
      expect.stringContaining('names.lists: there is no list “parties”'),
    ]);
    const lists = { parties: { words: ['Whig', 'Free Soil'] } };
    expect(problemsOf({ ...names, lists }, NAMES_OF)).toEqual([
      expect.stringContaining('names.lists.parties.words[1]: “Free Soil” is more than one word'),
    ]);
  });

  it('says everything at once', () => {
    expect(problemsOf(made(['A', 'meeting', 'Ada Lin', '-']))).toHaveLength(3);
  });

  it('refuses what is no names file at all', () => {
    for (const input of [null, 7, [], {}, { topics: [] }]) {
      expect(problemsOf(input).length).toBeGreaterThan(0);
    }
  });
});
