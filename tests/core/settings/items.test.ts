import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fullId, splitId } from '../../../src/core/pack/fullId';
import {
  type Items,
  isSettingsKey,
  itemsFor,
  parseItems,
  type SettingsChange,
  shardOf,
} from '../../../src/core/settings/items';
import {
  type Choices,
  choicesSchema,
  isTopicChosen,
  isTopicOn,
  MARKS,
  settingsOf,
} from '../../../src/core/settings/Settings';
import { siteState } from '../../../src/core/settings/sites';

const isLong = process.env.SIDELIGHT_LONG === '1';
/** So many that each kind of damage meets each kind of choice. */
const numRuns = isLong ? 100_000 : 3_000;
/** Ample, in ms: a long run takes minutes where other tests run beside it. */
const SLOW = isLong ? 600_000 : 60_000;
const anything = fc.anything({ maxDepth: 1, maxKeys: 3 });
const NOW = 1_800_000_000_000;

const label = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
  fc.constantFrom(
    '[::1]',
    '127.0.0.1',
    'localhost',
    '__proto__',
    'constructor',
    'xn--80ak6aa92e.com',
  ),
);
const pack = fc.stringMatching(/^[a-z0-9]{1,8}([.-][a-z0-9]{1,8}){0,2}$/);
const own = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const topic = fc.tuple(pack, own).map(([story, id]) => fullId(story, id));

/** Whether a topic is on that its pack has at `on`. */
const isOnByChoice = (choices: Choices, topic: string, on: boolean): boolean => {
  const { pack: story, id } = splitId(topic);
  return isTopicChosen(choices, story, { id, on });
};
const until = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2 * NOW }));
const choices = fc.record(
  {
    marks: fc.constantFrom(...MARKS),
    trigger: fc.constantFrom('rest', 'modifier', 'click'),
    theme: fc.constantFrom('system', 'light', 'dark'),
    badge: fc.boolean(),
    paused: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Whether the list of sites has `site` on, whatever else keeps it off. */
const isOn = (choices: Choices, site: string): boolean =>
  siteState({ ...choices, paused: false }, [site], NOW).on;

/** What is stored after `change`. */
function stored(items: Items, change: SettingsChange): Items {
  const { set, remove } = itemsFor(change, items, NOW);
  return Object.fromEntries(
    Object.entries({ ...items, ...set }).filter(([key]) => !remove.includes(key)),
  );
}

/** Keys as we write them, as others may, and values of every kind. */
const junk = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'marks',
      'trigger',
      'theme',
      'badge',
      'sites.3',
      'sites.x',
      'topic.',
      'topic.A b',
      'story.',
      'story.A b',
    ),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'version', 'sites', 'topics'),
    topic.map((id) => `topic.${id}`),
    own.map((id) => `topic.${id}`),
    pack.map((id) => `story.${id}`),
    host.map(shardOf),
    fc.string({ maxLength: 8 }),
  ),
  fc.oneof(anything, fc.dictionary(host, anything, { maxKeys: 4 })),
  { maxKeys: 6 },
);

describe('parseItems', { timeout: SLOW }, () => {
  test('gives valid choices for whatever is stored, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(junk, anything), (items) => {
        const parsed = parseItems(items);
        expect(v.is(choicesSchema, parsed)).toBe(true);
        expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
        settingsOf(parsed);
        isTopicOn(parsed, 'constructor', { id: 'constructor', on: true });
        siteState(parsed, ['news.example.com'], NOW);
      }),
      { numRuns },
    );
  });

  test('loses no choice to damage beside it', () => {
    fc.assert(
      fc.property(junk, choices, fc.dictionary(topic, fc.boolean()), host, until, (...drawn) => {
        const [damage, single, topics, site, end] = drawn;
        const shard = shardOf(site);
        for (const value of Object.values(damage)) {
          if (typeof value === 'object' && value !== null) Reflect.deleteProperty(value, site);
        }
        const sites = { ...Object(damage[shard]), [site]: end };
        const wanted = Object.entries(topics).map(([id, on]) => [`topic.${id}`, on]);
        const items = { ...damage, ...single, ...Object.fromEntries(wanted), [shard]: sites };
        const parsed = parseItems(items);
        expect(parsed).toMatchObject(single);
        for (const [id, on] of Object.entries(topics)) {
          expect(isOnByChoice(parsed, id, !on)).toBe(on);
        }
        expect(isOn(parsed, site)).toBe(end !== 0 && end <= NOW);
      }),
      { numRuns },
    );
  });
});

describe('itemsFor', { timeout: SLOW }, () => {
  test('brings back what was changed, and touches nothing else', () => {
    fc.assert(
      fc.property(junk, choices, topic, fc.boolean(), host, until, (...drawn) => {
        const [before, single, id, on, site, end] = drawn;
        const change = { choices: single, topics: { [id]: on }, sites: { [site]: end } };
        const after = stored(before, change);
        const parsed = parseItems(after);
        expect(parsed).toMatchObject(single);
        expect(isOnByChoice(parsed, id, !on)).toBe(on);
        expect(isOn(parsed, site)).toBe(end !== 0 && end <= NOW);
        const changed = new Set([...Object.keys(single), `topic.${id}`, shardOf(site)]);
        for (const key of Object.keys(before)) {
          // Such a key is moved, which has a test of its own.
          if (/^topic\.[^/]*$/.test(key) && typeof before[key] === 'boolean') continue;
          if (!changed.has(key) && !Object.hasOwn(Object(before[key]), site))
            expect(after[key]).toBe(before[key]);
        }
      }),
      { numRuns: numRuns / 10 },
    );
  });

  test('keeps every other site of a shard, those that only a newer version can read too', () => {
    const [one, other] = ['a.example', 'x'.repeat(9)];
    const shard = shardOf(one);
    const items = { [shard]: { [other]: 0, 'newer.example': { until: 0, why: 'work' } } };
    expect(stored(items, { sites: { [one]: 0 } })).toEqual({
      [shard]: { [other]: 0, 'newer.example': { until: 0, why: 'work' }, [one]: 0 },
    });
  });

  test('a site that two shards have is off as long as either says, and on when switched on', () => {
    const [one, other] = ['sites.3', 'sites.11'];
    const items = { [one]: { 'a.example': NOW + 5 }, [other]: { 'a.example': 0 } };
    expect(parseItems(items).sites).toEqual({ 'a.example': 0 });
    expect(stored(items, { sites: { 'a.example': undefined } })).toEqual({});
    expect(parseItems(stored(items, { sites: { 'a.example': NOW + 9 } })).sites).toEqual({
      'a.example': NOW + 9,
    });
  });

  test('two writers lose nothing of each other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(host, until), { maxLength: 30 }), (list) => {
        const items = list.reduce<Items>(
          (items, [site, end]) => stored(items, { sites: { [site]: end } }),
          {},
        );
        const latest = new Map(list);
        const { sites } = parseItems(items);
        for (const [site, end] of latest) {
          if (end === 0 || end > NOW) expect(sites[site], site).toBe(end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gives a choice back to its default by removing it', () => {
    const items = {
      marks: 'none',
      'topic.made/a': false,
      [shardOf('b.example')]: { 'b.example': 0 },
    };
    const change = {
      choices: { marks: undefined },
      topics: { 'made/a': undefined },
      sites: { 'b.example': undefined },
    };
    expect(stored(items, change)).toEqual({});
  });

  test('writes only keys that are ours', () => {
    fc.assert(
      fc.property(choices, topic, host, (single, id, site) => {
        const change = { choices: single, topics: { [id]: true }, sites: { [site]: 0 } };
        for (const key of Object.keys(itemsFor(change, {}, NOW).set)) {
          expect(isSettingsKey(key), key).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('choices that were stored when there was one story', { timeout: SLOW }, () => {
  const bare = { 'topic.pence': false, 'topic.dprk': true, marks: 'all' } as const;
  const full = {
    'topic.pyeongchang-2018/pence': false,
    'topic.pyeongchang-2018/dprk': true,
    marks: 'all',
  } as const;

  test('are read as choices about the topics of that story', () => {
    expect(parseItems(bare)).toEqual(parseItems(full));
    expect(parseItems(bare).topics).toEqual({
      'pyeongchang-2018/pence': false,
      'pyeongchang-2018/dprk': true,
    });
  });

  test('are rewritten with any change, and with none', () => {
    expect(stored(bare, {})).toEqual(full);
    expect(stored(bare, { choices: { marks: undefined } })).toEqual({
      'topic.pyeongchang-2018/pence': false,
      'topic.pyeongchang-2018/dprk': true,
    });
    expect(itemsFor({}, full, NOW)).toEqual({ set: {}, remove: [] });
  });

  test('do not come back when the topic goes to its default', () => {
    const change = { topics: { 'pyeongchang-2018/pence': undefined } };
    expect(parseItems(stored(bare, change)).topics).toEqual({ 'pyeongchang-2018/dprk': true });
  });

  test('count where a machine with an older version has stored them since', () => {
    const items = { ...full, 'topic.pence': true };
    expect(parseItems(items).topics['pyeongchang-2018/pence']).toBe(true);
    expect(stored(items, {})).toEqual({ ...full, 'topic.pyeongchang-2018/pence': true });
  });

  test('whatever is stored: nothing is lost by rewriting, and what cannot be read stays', () => {
    fc.assert(
      fc.property(junk, (items) => {
        const after = stored(items, {});
        expect(parseItems(after)).toEqual(parseItems(items));
        expect(stored(after, {})).toEqual(after);
        for (const [key, value] of Object.entries(items)) {
          const isMoved = /^topic\.[^/]*$/.test(key) && typeof value === 'boolean';
          if (!isMoved) expect(after[key]).toEqual(value);
        }
      }),
      { numRuns },
    );
  });
});
