import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/settings/applyChange';
import { changeTo, formatBackup, parseBackup } from '../../../src/core/settings/backup';
import { isSharedSuffix } from '../../../src/core/settings/hosts';
import { type Choices, NO_CHOICES } from '../../../src/core/settings/Settings';

/** Names that settings allow and JavaScript has its own use for are part of it. */
const host = fc.oneof(
  fc.domain().filter((one) => !isSharedSuffix(one)),
  fc.constantFrom(
    'localhost',
    '127.0.0.1',
    '[::1]',
    'xn--9t4b11yi5a.kr',
    'tostring',
    'constructor',
    'prototype',
    '__proto__',
  ),
);
const ownId = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
  fc.constantFrom('constructor', 'prototype', 'toString'),
);
const story = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,6}([.-][a-z0-9]{1,6}){0,2}$/),
  fc.constantFrom('constructor', 'prototype'),
);
const topic = fc.tuple(story, ownId).map(([pack, id]) => `${pack}/${id}`);

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    marks: fc.constantFrom('first', 'all', 'none'),
    trigger: fc.constantFrom('rest', 'modifier', 'click'),
    theme: fc.constantFrom('system', 'light', 'dark'),
    badge: fc.boolean(),
    paused: fc.boolean(),
    stories: fc.dictionary(story, fc.boolean(), { noNullPrototype: true }),
    topics: fc.dictionary(topic, fc.boolean(), { noNullPrototype: true }),
    sites: fc.dictionary(host, fc.nat(), { noNullPrototype: true }),
  },
  { requiredKeys: ['stories', 'topics', 'sites'], noNullPrototype: true },
);

const wrong = (settings: unknown) =>
  parseBackup(JSON.stringify({ format: 'sidelight-settings', version: 2, settings }));

describe('a backup', () => {
  it('brings back what was saved, whatever it was', () => {
    fc.assert(
      fc.property(choices, (saved) => {
        expect(parseBackup(formatBackup(saved))).toEqual({ ok: true, value: saved });
      }),
    );
  });

  it('restores over any other choices, and leaves nothing of them', () => {
    fc.assert(
      fc.property(choices, choices, (current, wanted) => {
        expect(applyChange(current, changeTo(wanted, current))).toEqual(wanted);
      }),
    );
  });

  it('does not depend on the order in which things were chosen', () => {
    const one = {
      badge: true,
      theme: 'dark',
      stories: {},
      topics: { 's/b': true, 's/a': false },
      sites: {},
    } as const;
    const other = {
      theme: 'dark',
      badge: true,
      stories: {},
      topics: { 's/a': false, 's/b': true },
      sites: {},
    } as const;
    expect(formatBackup(one)).toBe(formatBackup(other));
  });

  it('is read with a byte order mark, too', () => {
    expect(parseBackup(`\uFEFF${formatBackup(NO_CHOICES)}`).ok).toBe(true);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseBackup(text).ok).toBe(false);
      }),
    );
  });

  it('never throws and is never long, however deep the file is and wherever', () => {
    const DEPTH = 20_000;
    const deep = `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`;
    const deepObject = `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`;
    for (const nested of [deep, deepObject]) {
      for (const settings of [
        nested,
        `{"marks":${nested},"topics":{},"sites":{}}`,
        `{"topics":${nested},"sites":{}}`,
        `{"topics":{"a":${nested}},"sites":{}}`,
        `{"topics":{},"sites":{"a.example":${nested}}}`,
        `{"topics":{},"sites":{},"new":${nested}}`,
      ]) {
        const file = `{"format":"sidelight-settings","version":1,"settings":${settings}}`;
        const parsed = parseBackup(file);
        expect(parsed.ok).toBe(false);
        expect(JSON.stringify(parsed).length).toBeLessThan(300);
      }
      expect(parseBackup(nested)).toMatchObject({ ok: false });
    }
  });

  it('says what is wrong in a few words, whatever stands in a file that is almost right', () => {
    const long = fc.oneof(
      fc.integer({ min: 0, max: 200_000 }).map((length) => 'x'.repeat(length)),
      fc.constantFrom('😀'.repeat(50_000), '__proto__', 'constructor'),
    );
    const value = fc.oneof(fc.jsonValue({ maxDepth: 4 }), long, fc.double());
    const record = fc.dictionary(fc.oneof(topic, host, long), value, { maxKeys: 3 });
    const nearly = fc.record(
      {
        format: fc.constant('sidelight-settings'),
        version: fc.oneof({ weight: 5, arbitrary: fc.constant(2) }, fc.double(), value),
        settings: fc.oneof(
          fc.record(
            {
              marks: value,
              stories: fc.oneof(record, value),
              topics: fc.oneof(record, value),
              sites: fc.oneof(record, value),
              other: value,
            },
            { requiredKeys: ['stories', 'topics', 'sites'], noNullPrototype: true },
          ),
          record,
        ),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(nearly, (file) => {
        const parsed = parseBackup(JSON.stringify(file));
        expect(JSON.stringify(parsed.ok ? '' : parsed.error).length).toBeLessThan(300);
        // Nothing that was in the file has vanished without a word.
        if (!parsed.ok) return;
        const read: unknown = JSON.parse(JSON.stringify(file.settings));
        expect(parsed.value).toEqual(read);
      }),
    );
  });

  it('keeps hosts and topics that are called like parts of JavaScript', () => {
    const text =
      '{"format":"sidelight-settings","version":2,"settings":{"stories":{"constructor":false},' +
      '"topics":{"constructor/constructor":true},' +
      '"sites":{"constructor":0,"__proto__":0,"prototype":5}}}';
    const parsed = parseBackup(text);
    if (!parsed.ok) throw new Error(parsed.error.kind);
    expect(Object.entries(parsed.value.sites)).toEqual([
      ['constructor', 0],
      ['__proto__', 0],
      ['prototype', 5],
    ]);
    expect(Object.entries(parsed.value.topics)).toEqual([['constructor/constructor', true]]);
    expect(Object.entries(parsed.value.stories)).toEqual([['constructor', false]]);
  });

  it.each([
    ['', { kind: 'not-json' }],
    ['{"format":', { kind: 'not-json' }],
    ['[1, 2]', { kind: 'not-a-backup' }],
    ['{"marks": "all"}', { kind: 'not-a-backup' }],
    ['{"format": "sidelight-settings", "version": 4}', { kind: 'newer', version: 4 }],
  ])('refuses %j and says why', (text, error) => {
    expect(parseBackup(text)).toEqual({ ok: false, error });
  });

  it.each([
    [{ marks: 'some', stories: {}, topics: {}, sites: {} }, 'invalid', 'settings.marks', '"some"'],
    [{ badge: 1, stories: {}, topics: {}, sites: {} }, 'invalid', 'settings.badge', '1'],
    [
      { stories: {}, topics: { 's/t': 'yes' }, sites: {} },
      'invalid',
      'settings.topics.s/t',
      '"yes"',
    ],
    [{ stories: { s: 1 }, topics: {}, sites: {} }, 'invalid', 'settings.stories.s', '1'],
    [{ stories: { 'A b': true }, topics: {}, sites: {} }, 'unknown', 'settings.stories.A b'],
    // In this version a topic is called with its story.
    [{ stories: {}, topics: { pence: true }, sites: {} }, 'unknown', 'settings.topics.pence'],
    [{ stories: {}, topics: {}, sites: { 'a.org': -1 } }, 'invalid', 'settings.sites.a.org', '-1'],
    [
      { stories: {}, topics: {}, sites: { 'Not A Host': 0 } },
      'unknown',
      'settings.sites.Not A Host',
    ],
    [{ stories: {}, topics: {}, sites: {}, colour: 'red' }, 'unknown', 'settings.colour'],
    [{ stories: {}, topics: {} }, 'missing', 'settings.sites'],
    [{ topics: {}, sites: {} }, 'missing', 'settings.stories'],
    [{ stories: {}, topics: [], sites: {} }, 'invalid', 'settings.topics', '[]'],
    [{ stories: {}, topics: {}, sites: null }, 'invalid', 'settings.sites', 'null'],
    [
      { stories: {}, topics: {}, sites: { 'localhost.': 0 } },
      'unknown',
      'settings.sites.localhost.',
    ],
    [{ stories: {}, topics: {}, sites: { com: 0 } }, 'shared', 'settings.sites.com'],
    [{ stories: {}, topics: {}, sites: { 'co.uk': 0 } }, 'shared', 'settings.sites.co.uk'],
    [{ stories: {}, topics: {}, sites: {}, constructor: 1 }, 'unknown', 'settings.constructor'],
    [{ stories: {}, topics: { 'a b': true }, sites: {} }, 'unknown', 'settings.topics.a b'],
    [{ marks: { a: 1 }, stories: {}, topics: {}, sites: {} }, 'invalid', 'settings.marks', '{…}'],
  ])('refuses %j and says where', (settings, kind, path, value?: string) => {
    const error = value === undefined ? { kind, path } : { kind, path, value };
    expect(wrong(settings)).toEqual({ ok: false, error });
  });

  describe('of when there was one story', () => {
    const older = (settings: unknown) =>
      parseBackup(JSON.stringify({ format: 'sidelight-settings', version: 1, settings }));

    it('is read without loss: its topics are of that story', () => {
      const settings = {
        marks: 'all',
        topics: { pence: false, dprk: true },
        sites: { 'a.org': 0 },
      };
      expect(older(settings)).toEqual({
        ok: true,
        value: {
          ...settings,
          stories: {},
          topics: { 'pyeongchang-2018/pence': false, 'pyeongchang-2018/dprk': true },
        },
      });
    });

    it.each([
      [{ topics: { 'ferry/storm': true }, sites: {} }, 'unknown', 'settings.topics.ferry/storm'],
      [{ stories: {}, topics: {}, sites: {} }, 'unknown', 'settings.stories'],
      [{ sites: {} }, 'missing', 'settings.topics'],
    ])('is refused where it has what there was none of: %j', (settings, kind, path) => {
      expect(older(settings)).toEqual({ ok: false, error: { kind, path } });
    });
  });

  it('shows as much of a wrong value as helps to find it', () => {
    const parsed = wrong({ marks: 'x'.repeat(500), stories: {}, topics: {}, sites: {} });
    expect(parsed).toMatchObject({ error: { value: `"${'x'.repeat(28)}…${'x'.repeat(9)}"` } });
  });
});
