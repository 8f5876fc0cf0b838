import { expect, it } from 'vitest';
import { arePagesAsked } from '../../src/browser/arePagesAsked';
import { STAMP, stampOf } from '../../src/core/prefilter/keyTable';

const FERRY = { id: 'ferry', hash: 'a', engine: 1 };
const NEWER = { ...FERRY, hash: 'b' };
const halfway = { [STAMP]: 0 };
const ferryIsAsked = { [STAMP]: stampOf([FERRY]) };

it.each([
  [true, 'none is there, nor stored', [], {}],
  [true, 'it is the one', [FERRY], ferryIsAsked],
  [false, 'it was added, and nobody was told', [FERRY], {}],
  [false, 'it was updated', [NEWER], ferryIsAsked],
  [false, 'it was removed', [], ferryIsAsked],
  [false, 'the background was stopped halfway', [FERRY], halfway],
  [false, 'the background was stopped as the last one went', [], halfway],
])('says %s where %s', async (expected, _, stories, stored) => {
  expect(await arePagesAsked({ get: async () => stored }, stories)).toBe(expected);
});

it('leaves all as it is where the storage cannot be read', async () => {
  const get = () => Promise.reject(new Error('broken'));
  expect(await arePagesAsked({ get }, [FERRY])).toBe(true);
});
