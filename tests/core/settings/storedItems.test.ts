import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_STORED, storedSummary } from '../../../src/core/settings/storedItems';

test('everything that is stored is counted or named', () => {
  expect(
    storedSummary({
      sync: {
        marks: 'all',
        theme: 'pink',
        'topic.mike-pence': false,
        'topic.ferry/storm': true,
        'story.ferry': false,

        'story.A b': false,
        'topic.a b': true,
        'sites.3': { 'a.example': 0, 'localhost.': 0 },
        'sites.4': [],
        colour: 'red',
      },
      local: { cache: 1 },
      session: {
        popupAt: {},
        'private.sites': { 'b.example': 0, 'c.example': null, 'D E': 0 },
        other: true,
      },
    }),
  ).toEqual({
    choices: 1,
    stories: 1,
    topics: 2,
    sites: 1,
    privateSites: 2,
    hasPlace: true,
    others: [
      'theme',
      'story.A b',
      'topic.a b',
      'localhost.',
      'sites.4',
      'colour',
      'cache',
      'other',
      'D E',
    ],
  });
});

test('it never says "nothing" where there is something', () => {
  const area = fc.dictionary(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        'marks',
        'topic.a',
        'topic.a/b',
        'story.a',
        'sites.1',
        'popupAt',
        'private.sites',
      ),
    ),
    fc.anything(),
  );
  fc.assert(
    fc.property(area, area, area, (sync, local, session) => {
      const { choices, stories, topics, sites, privateSites, hasPlace, others } = storedSummary({
        sync,
        local,
        session,
      });
      const told =
        choices + stories + topics + sites + privateSites + Number(hasPlace) + others.length;
      const isEmpty = [sync, local, session].every((items) => Object.keys(items).length === 0);
      expect(told === 0).toBe(isEmpty);
    }),
  );
  expect(storedSummary(NOTHING_STORED).others).toEqual([]);
});
