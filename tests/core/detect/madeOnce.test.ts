import { expect, it, vi } from 'vitest';
import { madeOnce } from '../../../src/core/detect/madeOnce';

it('makes what is asked for once', () => {
  const make = vi.fn(({ word }: { readonly word: string }) => [word]);
  const made = madeOnce(make);
  const [one, other] = [{ word: 'one' }, { word: 'other' }];
  const first = made(one);
  expect(made(one)).toBe(first);
  expect(made(other)).toEqual(['other']);
  expect(make).toHaveBeenCalledTimes(2);
});
