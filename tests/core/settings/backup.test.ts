import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/settings/applyChange';
import { changeTo, formatBackup, parseBackup } from '../../../src/core/settings/backup';
import { type Choices, NO_CHOICES } from '../../../src/core/settings/Settings';

/** Names that settings allow and JavaScript has its own use for are part of it. */
const host = fc.oneof(
  fc.domain(),
  fc.constantFrom('localhost', '127.0.0.1', '[::1]', 'xn--9t4b11yi5a.kr', 'tostring'),
);
const topic = fc.stringMatching(/^[A-Za-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    marks: fc.constantFrom('first', 'all', 'none'),
    trigger: fc.constantFrom('rest', 'modifier', 'click'),
    theme: fc.constantFrom('system', 'light', 'dark'),
    badge: fc.boolean(),
    paused: fc.boolean(),
    topics: fc.dictionary(topic, fc.boolean(), { noNullPrototype: true }),
    sites: fc.dictionary(host, fc.nat(), { noNullPrototype: true }),
  },
  { requiredKeys: ['topics', 'sites'], noNullPrototype: true },
);

const wrong = (settings: unknown) =>
  parseBackup(JSON.stringify({ format: 'sidelight-settings', version: 1, settings }));

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
    const one = { badge: true, theme: 'dark', topics: { b: true, a: false }, sites: {} } as const;
    const other = { theme: 'dark', badge: true, topics: { a: false, b: true }, sites: {} } as const;
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

  it.each([
    ['', { kind: 'not-json' }],
    ['{"format":', { kind: 'not-json' }],
    ['[1, 2]', { kind: 'not-a-backup' }],
    ['{"marks": "all"}', { kind: 'not-a-backup' }],
    ['{"format": "sidelight-settings", "version": 2}', { kind: 'newer', version: 2 }],
  ])('refuses %j and says why', (text, error) => {
    expect(parseBackup(text)).toEqual({ ok: false, error });
  });

  it.each([
    [{ marks: 'some', topics: {}, sites: {} }, 'invalid', 'settings.marks', '"some"'],
    [{ badge: 1, topics: {}, sites: {} }, 'invalid', 'settings.badge', '1'],
    [{ topics: { pence: 'yes' }, sites: {} }, 'invalid', 'settings.topics.pence', '"yes"'],
    [{ topics: {}, sites: { 'a.org': -1 } }, 'invalid', 'settings.sites.a.org', '-1'],
    [{ topics: {}, sites: { 'Not A Host': 0 } }, 'unknown', 'settings.sites.Not A Host'],
    [{ topics: {}, sites: {}, colour: 'red' }, 'unknown', 'settings.colour'],
    [{ topics: {} }, 'missing', 'settings.sites'],
  ])('refuses %j and says where', (settings, kind, path, value?: string) => {
    const error = value === undefined ? { kind, path } : { kind, path, value };
    expect(wrong(settings)).toEqual({ ok: false, error });
  });

  it('shows as much of a wrong value as helps to find it', () => {
    const parsed = wrong({ marks: 'x'.repeat(500), topics: {}, sites: {} });
    expect(parsed).toMatchObject({ error: { value: `"${'x'.repeat(39)}…` } });
  });
});
