import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/core/detect/find';
import { resolve } from '../../../../src/core/detect/resolve';
import { compileNames } from '../../../../src/core/names/compileNames';
import type { Lexicon, LexiconTopic } from '../../../../src/core/names/Lexicon';
import { made, NAMES_OF, words } from '../../../core/detect/made';
import { LEXICON, parsed } from '../../../core/detect/story';

/** Processor time (ms) of a run: other programs' share is not in it. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Rounds in which two runs take turns, after one to warm up. */
const ROUNDS = 6;

/** Below this many ms a cost is the clock's and the compiler's rather than the run's. */
const SMALLEST = 1;

/** How many times as much one run costs as another, by the quickest round of each. */
function ratio(large: () => void, small: () => void): number {
  const costs = Array.from({ length: ROUNDS + 1 }, () => [cost(large), cost(small)] as const);
  const quickest = (which: 0 | 1) => Math.min(...costs.slice(1).map((pair) => pair[which]));
  return quickest(0) / Math.max(quickest(1), SMALLEST);
}

/**
 * Eight times the text may cost at most this many times as much: a quadratic scan takes 64 times,
 * a linear one 8, and on a machine that is busy otherwise up to 20.
 */
const AT_MOST = 32;

/** For machines that do much else at the time (ms). */
const PATIENCE_MS = 120_000;

const lexiconOf = (names: readonly string[]): Lexicon =>
  compileNames(parsed(made(names), NAMES_OF));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe('the cost of a scan', { timeout: PATIENCE_MS }, () => {
  const prefixes = lexiconOf(
    Array.from({ length: 10_000 }, (_, at) => `${'Aa '.repeat(1 + (at % 15))}B${at}`),
  );

  it.each([
    ['one word without end', 'a', 100_000, LEXICON],
    ['a surname again and again', 'Pence ', 200, LEXICON],
    ['names that are never finished', 'Kim Yo ', 200, LEXICON],
    ['a name and a desert of spaces', 'Mike          ', 2_000, LEXICON],
    ['nothing to see', '\u00ad\u0301', 50_000, LEXICON],
    ['half of a surrogate pair', '\ud83d', 50_000, LEXICON],
    ['a tag without end', '#MikePence', 300, LEXICON],
    ['an address without end', 'http://a/Pence/', 300, LEXICON],
    ['Korean without a space', '평창펜스', 500, LEXICON],
    ['10,000 names that begin alike', 'Aa ', 5_000, prefixes],
  ])('grows with the text, not faster: %s', (_, unit, times, lexicon) => {
    const once = unit.repeat(times);
    const eight = once.repeat(8);
    const grown = ratio(
      () => find(eight, lexicon),
      () => find(once, lexicon),
    );
    expect(grown).toBeLessThan(AT_MOST);
  });

  const made = words(20_000, 1).map(capital);
  const many = [...new Set(made.map((word, at) => `${word} ${made[(at * 7 + 1) % made.length]}`))];
  const text = words(60_000, 2);

  it.each([
    // A scan that looks at each name takes 60 times as long. What is begun costs, so nothing is.
    ['one expression seeks', 15, 900, text.map((word) => `${word}x`)],
    // Too many for one expression; that scan takes 6 times as long. Half of all words begin a name.
    ['are sought word by word', 2_500, 15_000, text],
  ])('does not grow with the number of names: %s', (_, few, most, text) => {
    const [less, more] = [lexiconOf(many.slice(0, few)), lexiconOf(many.slice(0, most))];
    const areSought = [less, more].map(({ forms }) => forms.startPattern !== '');
    expect(areSought).toEqual(Array(2).fill(most < 1_000));
    const grown = ratio(
      () => find(text.join(' '), more),
      () => find(text.join(' '), less),
    );
    expect(grown).toBeLessThan(4);
  });

  it('stays low in 10 MB of one word', () => {
    expect(find('pence'.repeat(2_000_000), LEXICON)).toEqual([]);
  });
});

describe('the cost of deciding', { timeout: PATIENCE_MS }, () => {
  const again = 'Mike Pence, Hunter Pence, Pence and Ms Kim planned the meeting in Pyeongchang. ';
  /** As in a directory: each by a first name of its own. */
  const family = (times: number): string =>
    [...new Set(words(times * 2, 3))]
      .slice(0, times)
      .map((word) => `Today ${capital(word)} Pence met Mike Pence, and Pence was glad.`)
      .join('\n');

  it.each([
    ['names again and again', (times: number) => again.repeat(times), 80],
    ['many people by one name', family, 250],
    ['one sentence without end', (times: number) => 'talks called off Pence '.repeat(times), 250],
  ])('grows with the candidates, not faster: %s', (_, textOf, times) => {
    const decideOn = (text: string) => {
      const block = { text, kind: 'paragraph', lang: 'en' } as const;
      const blocks = [{ block, candidates: find(block.text, LEXICON) }];
      return () => resolve({ lang: 'en', title: '', blocks }, LEXICON, { isOn: () => true });
    };
    expect(ratio(decideOn(textOf(times * 8)), decideOn(textOf(times)))).toBeLessThan(AT_MOST);
  });
});

describe('the cost of making a lexicon', { timeout: PATIENCE_MS }, () => {
  const surnames = [...new Set(words(2_000, 4))].slice(0, 800).map(capital);
  /** A topic each, with a full name and a short one that a first name rules out. */
  const topics = surnames.map((_, at): LexiconTopic => ({ id: `made-${at}`, role: 'trigger' }));
  const input = (count: number): unknown => ({
    lists: { first: { words: ['Ada'] } },
    topics: surnames.slice(0, count).map((name, at) => ({
      topic: `made-${at}`,
      names: [
        { id: `full-${at}`, kind: 'full', written: [`${name} Lind`] },
        {
          id: `short-${at}`,
          kind: 'short',
          written: [name],
          needs: [{ named: 'page' }],
          unless: { before: ['first'] },
        },
      ],
    })),
    events: [],
    story: [],
  });

  it('grows with the names, not faster', () => {
    const making = (count: number) => {
      const names = input(count);
      return () => compileNames(parsed(names, topics.slice(0, count)));
    };
    expect(ratio(making(800), making(100))).toBeLessThan(AT_MOST);
  });
});
