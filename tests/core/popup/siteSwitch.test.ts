import { describe, expect, it } from 'vitest';
import {
  inAnHour,
  PAUSE_EVERYWHERE,
  RESUME_EVERYWHERE,
  switchOff,
  switchOn,
  tomorrow,
} from '../../../src/core/popup/siteSwitch';
import { applyChange } from '../../../src/core/settings/applyChange';
import { entriesFor } from '../../../src/core/settings/hosts';
import { itemsFor, parseItems } from '../../../src/core/settings/items';
import { NO_CHOICES } from '../../../src/core/settings/Settings';
import { siteState } from '../../../src/core/settings/sites';

const at = (time: string): number => new Date(time).getTime();

describe('the site switch', () => {
  it('switches on whatever entry covers the site, and leaves others', () => {
    const choices = {
      ...NO_CHOICES,
      sites: { 'example.org': 0, 'news.example.org': 0, 'other.example.org': 0 },
    };
    const change = switchOn(choices, entriesFor('news.example.org'));
    expect(Object.keys(change.sites ?? {}).sort()).toEqual(['example.org', 'news.example.org']);
  });

  it('switches off for good, for an hour, and for the parent', () => {
    const now = at('2026-03-04T10:00:00');
    const choices = (change: ReturnType<typeof switchOff>) =>
      parseItems(itemsFor(change, {}, now).set);
    const off = choices(switchOff('example.org'));
    expect(siteState(off, entriesFor('news.example.org'), now)).toMatchObject({
      on: false,
      until: 0,
    });
    const snoozed = choices(switchOff('example.org', inAnHour(now)));
    expect(siteState(snoozed, entriesFor('example.org'), now + 3_599_000).on).toBe(false);
    expect(siteState(snoozed, entriesFor('example.org'), now + 3_600_000).on).toBe(true);
  });

  it('switches off everywhere, and on again from any site or none, with the list as it was', () => {
    const now = at('2026-03-04T10:00:00');
    const before = { ...NO_CHOICES, sites: { 'off.example': 0 } };
    const paused = applyChange(before, PAUSE_EVERYWHERE);
    expect(siteState(paused, entriesFor('example.org'), now)).toMatchObject({
      on: false,
      entry: null,
    });
    for (const host of ['example.org', '']) {
      expect(applyChange(paused, switchOn(paused, entriesFor(host)))).toEqual(before);
    }
    expect(applyChange(paused, RESUME_EVERYWHERE)).toEqual(before);
    expect(applyChange(paused, switchOn(paused, entriesFor('off.example')))).toEqual(NO_CHOICES);
  });

  it.each([
    ['2026-03-04T10:00:00', '2026-03-05T05:00:00'],
    ['2026-03-04T23:59:00', '2026-03-05T05:00:00'],
    ['2026-12-31T12:00:00', '2027-01-01T05:00:00'],
  ])('takes tomorrow of %s to begin at %s', (now, morning) => {
    expect(tomorrow(at(now))).toBe(at(morning));
  });
});
