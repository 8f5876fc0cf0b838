import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL_ITEMS,
  FILTER,
  isTableKey,
  makeTable,
  packsWith,
  stampOf,
  tableItemsFor,
} from '../../../src/core/prefilter/keyTable';
import { readFilter } from '../../../src/core/prefilter/readFilter';
import { keyHash } from '../../../src/core/text/keyHash';

const STORIES = [
  { pack: 'ferry', keys: ['ada lind', 'sand island'] },
  { pack: 'well', keys: ['ada lind', '金 正 恩'] },
];
const table = makeTable(STORIES);

/** What is found in a table of which no more is read than is asked for. */
const found = (...keys: readonly string[]): string[] => {
  const hashes = keys.map(keyHash);
  const read = Object.fromEntries(tableItemsFor(hashes).map((item) => [item, table[item]]));
  return packsWith(read, hashes);
};

describe('the table of keys', () => {
  test('says who has a key', () => {
    expect(found('sand island')).toEqual(['ferry']);
    expect(found('金 正 恩')).toEqual(['well']);
    expect(found('ada lind')).toEqual(['ferry', 'well']);
    expect(found('mike pence')).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('has the filter of all of them', () => {
    const keysIn = readFilter([String(table[FILTER])]);
    expect(keysIn('Ada Lind, 金正恩 and the Sand-Island ferry')).toEqual(
      ['ada lind', '金 正 恩', 'sand island'].map(keyHash),
    );
  });

  test('lies in items that are all known', () => {
    for (const item of Object.keys(table)) expect(ALL_ITEMS).toContain(item);
    expect(ALL_ITEMS.every(isTableKey)).toBe(true);
    expect(isTableKey('filters')).toBe(false);
  });

  test('has a stamp, which is another for other stories, files and versions of us', () => {
    const [ferry, well] = ['ferry', 'well'].map((id) => ({ id, hash: 'a', engine: 1 }));
    if (!ferry || !well) throw new Error('There are two');
    const stamps = [
      [ferry],
      [well],
      [ferry, well],
      [{ ...ferry, hash: 'b' }],
      [{ ...ferry, engine: 2 }],
    ].map(stampOf);
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(stampOf([well, ferry])).toBe(stampOf([ferry, well]));
    expect(stampOf([])).toBeUndefined();
  });

  test('is nothing where what was stored is something else', () => {
    const keys = [keyHash('ada lind')];
    const items = tableItemsFor(keys);
    fc.assert(
      fc.property(fc.array(fc.anything(), { minLength: 2, maxLength: 2 }), (values) => {
        const stored = Object.fromEntries(items.map((item, at) => [item, values[at]]));
        expect(packsWith(stored, keys)).toEqual([]);
      }),
    );
  });
});
