import { expect, it } from 'vitest';
import { Antecedents } from '../../../src/core/detect/Antecedents';
import type { Bearer } from '../../../src/core/detect/Bearer';
import { Places } from '../../../src/core/detect/Places';

const bearer = (id: string): Bearer => ({
  id,
  gender: undefined,
  namings: new Places(),
  credit: 0,
});
const ada = bearer('ada');
const per = bearer('per');
const at = (start: number, block = 1) => ({ block, start, end: start + 5 });

it('gives who was named last before a place, in its block', () => {
  const named = new Antecedents();
  named.add(ada, at(0));
  named.add(per, at(20));
  expect(named.nearest(at(10))).toEqual([ada]);
  expect(named.nearest(at(30))).toEqual([per]);
  expect(named.nearest(at(30, 2))).toEqual([]);
});

it('gives all whom the same letters name', () => {
  const named = new Antecedents();
  named.add(ada, at(0));
  named.add(per, at(0));
  expect(named.nearest(at(10))).toEqual([ada, per]);
});

it('knows the naming that opens its block, also from the next', () => {
  const named = new Antecedents();
  named.add(ada, at(0));
  expect(named.opener(at(30, 2))?.bearer).toBe(ada);
  named.add(per, at(20));
  expect(named.opener(at(30, 2))).toBeUndefined();
});

it('knows from where on several are named in a block, in whatever order they were added', () => {
  const named = new Antecedents();
  named.add(per, at(20));
  named.add(ada, at(5));
  named.add(ada, at(30));
  expect(named.areSeveral(at(10))).toBe(false);
  expect(named.areSeveral(at(25))).toBe(true);
  expect(named.areSeveral(at(25, 2))).toBe(false);
});
