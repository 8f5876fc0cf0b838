import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../src/core/detect/compileNames';
import { find } from '../../../src/core/detect/find';
import type { Lexicon } from '../../../src/core/detect/Lexicon';
import { resolve } from '../../../src/core/detect/resolve';
import { made, NAMES_OF, words } from './made';
import { LEXICON, parsed } from './story';

/** Processor time (ms) of the quickest of three runs: other programs' share is not in it. */
function cost(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Eight times the text may cost at most this many times as much; a quadratic scan takes 64 times. */
const AT_MOST = 20;

const lexiconOf = (names: readonly string[]): Lexicon =>
  compileNames(parsed(made(names), NAMES_OF));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe('the cost of a scan', () => {
  const prefixes = lexiconOf(
    Array.from({ length: 10_000 }, (_, at) => `${'Aa '.repeat(1 + (at % 15))}B${at}`),
  );

  it.each([
    ['one word without end', 'a', 200_000, LEXICON],
    ['a surname again and again', 'Pence ', 2_000, LEXICON],
    ['names that are never finished', 'Kim Yo ', 2_000, LEXICON],
    ['a name and a desert of spaces', 'Mike          ', 5_000, LEXICON],
    ['nothing to see', '\u00ad\u0301', 50_000, LEXICON],
    ['half of a surrogate pair', '\ud83d', 100_000, LEXICON],
    ['a tag without end', '#MikePence', 1_000, LEXICON],
    ['an address without end', 'http://a/Pence/', 1_000, LEXICON],
    ['Korean without a space', '평창펜스', 5_000, LEXICON],
    ['10,000 names that begin alike', 'Aa ', 20_000, prefixes],
  ])('grows with the text, not faster: %s', (_, unit, times, lexicon) => {
    const once = cost(() => find(unit.repeat(times), lexicon));
    const eight = cost(() => find(unit.repeat(8 * times), lexicon));
    expect(eight).toBeLessThan(AT_MOST * Math.max(once, 1));
  });

  it('does not grow with the number of names', () => {
    const made = words(20_000, 1).map(capital);
    const names = [
      ...new Set(made.map((word, at) => `${word} ${made[(at * 7 + 1) % made.length]}`)),
    ];
    const text = words(60_000, 2).join(' ');
    const [few, many] = [lexiconOf(names.slice(0, 150)), lexiconOf(names.slice(0, 10_000))];
    const costOfFew = cost(() => find(text, few));
    // Measured 1.0 to 1.1; the bound leaves room for a machine that is busy otherwise.
    expect(cost(() => find(text, many))).toBeLessThan(2 * costOfFew);
  });

  it('stays low in 10 MB of one word', () => {
    expect(find('pence'.repeat(2_000_000), LEXICON)).toEqual([]);
  });
});

describe('the cost of deciding', () => {
  it('grows with the candidates, not faster', () => {
    const text = 'Mike Pence, Hunter Pence, Pence and Ms Kim planned the meeting in Pyeongchang. ';
    const decide = (times: number) => {
      const block = { text: text.repeat(times), kind: 'paragraph', lang: 'en' } as const;
      const blocks = [{ block, candidates: find(block.text, LEXICON) }];
      return cost(() => resolve({ lang: 'en', title: '', blocks }, LEXICON, { off: new Set() }));
    };
    expect(decide(1600)).toBeLessThan(AT_MOST * Math.max(decide(200), 1));
  });
});
