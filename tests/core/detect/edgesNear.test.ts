import { expect, it } from 'vitest';
import { edgesNear } from '../../../src/core/detect/edgesNear';

const at = (...starts: readonly number[]) => starts.map((start) => ({ start, end: start + 3 }));

it('takes the edges that are near letters', () => {
  expect(edgesNear([3, 40, 300], at(10))).toEqual([0, 1]);
});

it('takes none where no letters stand', () => {
  expect(edgesNear([3, 40], [])).toEqual([]);
});

it.each([
  [0, []],
  [97, [0]],
  [300, [0]],
  [301, []],
])('looks up to 100 units around an edge at 200: letters at %i', (start, near) => {
  expect(edgesNear([200], at(start))).toEqual(near);
});

it('takes those that are near any of several', () => {
  expect(edgesNear([200], at(0, 110, 500))).toEqual([0]);
  expect(edgesNear([200], at(0, 500))).toEqual([]);
});
