import { expect, it } from 'vitest';
import { remembered, toRemember } from '../../../src/core/popup/remembered';

const address = {
  view: 'timeline',
  tab: null,
  story: 'ferry',
  topic: 'pence',
  event: 'T12',
} as const;

it('remembers where the popup stood, for its tab alone', () => {
  const stored: unknown = JSON.parse(JSON.stringify(toRemember(7, address)));
  expect(remembered(stored, 7)).toEqual(address);
  expect(remembered(stored, 8)).toBeNull();
});

it.each([undefined, null, 'T12', {}, { tab: 7, search: 1, hash: '' }])(
  'takes %j for nothing',
  (stored) => {
    expect(remembered(stored, 7)).toBeNull();
  },
);
