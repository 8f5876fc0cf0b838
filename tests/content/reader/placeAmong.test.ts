import { describe, expect, it } from 'vitest';
import { placeAmong } from '../../../content/reader/scan/placeAmong';

describe('placeAmong', () => {
  const even = Array.from({ length: 50 }, (_, index) => index * 2);

  it('finds the place from wherever it begins to seek', () => {
    for (let near = 0; near <= even.length; near++) {
      for (let value = -1; value <= 99; value += 2) {
        const place = placeAmong(even.length, near, (index) => (even[index] ?? 0) < value);
        expect(place).toBe((value + 1) / 2);
      }
    }
    expect(placeAmong(0, 0, () => true)).toBe(0);
  });

  it('asks little where what it begins with is right, and no more than a search elsewhere', () => {
    const many = 10_000;
    let asked = 0;
    const ask = (value: number, near: number): number => {
      asked = 0;
      placeAmong(many, near, (index) => {
        asked += 1;
        return index < value;
      });
      return asked;
    };
    expect(ask(many, many)).toBe(1);
    expect(ask(5000, 5000)).toBe(2);
    expect(ask(5003, 5000)).toBeLessThan(8);
    expect(ask(0, many)).toBeLessThan(2 * Math.log2(many) + 2);
  });
});
