import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '../../../src/core/settings/applyChange';
import { itemsFor, parseItems, type SettingsChange } from '../../../src/core/settings/items';

const change: fc.Arbitrary<SettingsChange> = fc.record(
  {
    choices: fc.record(
      {
        marks: fc.constantFrom('first', 'all', 'none', undefined),
        badge: fc.constantFrom(true, false, undefined),
        paused: fc.constantFrom(true, undefined),
      },
      { requiredKeys: [] },
    ),
    stories: fc.dictionary(fc.constantFrom('ferry', 'mill'), fc.constantFrom(false, undefined)),
    topics: fc.dictionary(
      fc.constantFrom('ferry/pence', 'ferry/kim', 'mill/games'),
      fc.constantFrom(true, false, undefined),
    ),
    sites: fc.dictionary(
      fc.constantFrom('a.org', 'b.org', 'c.org'),
      fc.constantFrom(0, 2_000, undefined),
    ),
  },
  { requiredKeys: [] },
);

it('says beforehand what the storage will hold', () => {
  const now = 1_000;
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      let items: Record<string, unknown> = {};
      let choices = parseItems(items);
      for (const one of changes) {
        const { set, remove } = itemsFor(one, items, now);
        items = { ...items, ...set };
        for (const key of remove) delete items[key];
        choices = applyChange(choices, one);
      }
      expect(choices).toEqual(parseItems(items));
    }),
  );
});
