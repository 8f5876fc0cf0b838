// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { searchPieces } from '../../../content/sentinel/searchPieces';
import { readTrigger } from '../../../src/core/prefilter/readTrigger';

const names = readTrigger('(ab cd|xyz)', '(?:');

beforeEach(() => {
  vi.stubGlobal('scheduler', { yield: async () => {} });
});

describe('a searchPieces', () => {
  test('finds a name wherever it is cut', async () => {
    const filler = fc.constantFrom('', '.', 'word '.repeat(5000), '- '.repeat(30_000));
    await fc.assert(
      fc.asyncProperty(filler, filler, fc.nat({ max: 5 }), async (before, after, cut) => {
        const text = `${before}ab cd${after}`;
        const at = before.length + cut;
        expect(await searchPieces(names, [text.slice(0, at), text.slice(at)])).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('finds nothing where there is nothing', async () => {
    expect(await searchPieces(names, [])).toBe(false);
    expect(await searchPieces(names, ['ab', 'x', 'cd', 'xy'.repeat(20_000)])).toBe(false);
  });

  test('lets the page have its turn, over texts of any length and none', async () => {
    const giveWay = vi.fn(async () => {});
    vi.stubGlobal('scheduler', { yield: giveWay });
    let time = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (time += 3));
    await searchPieces(names, new Array(20).fill(''));
    expect(giveWay.mock.calls.length).toBeGreaterThan(5);
    giveWay.mockClear();
    await searchPieces(names, ['- '.repeat(200_000)]);
    expect(giveWay.mock.calls.length).toBeGreaterThan(5);
  });
});
