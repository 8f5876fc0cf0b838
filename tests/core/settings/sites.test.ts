import { describe, expect, test } from 'vitest';
import { entriesFor } from '../../../src/core/settings/hosts';
import { recheckDelay, siteState } from '../../../src/core/settings/sites';

const NOW = 1_000_000;
const state = (sites: Record<string, number>, host: string) =>
  siteState({ stories: {}, topics: {}, sites }, entriesFor(host), NOW);

describe('siteState', () => {
  test.each([
    [{}, 'a.example', true],
    [{ 'a.example': 0 }, 'a.example', false],
    [{ 'a.example': 0 }, 'www.a.example', false],
    [{ 'a.example': 0 }, 'xa.example', true],
    [{ 'www.a.example': 0 }, 'a.example', true],
    [{ example: 0 }, 'a.example', true],
    [{ localhost: 0 }, 'localhost', false],
    [{ 'a.example': NOW + 1 }, 'a.example', false],
    [{ 'a.example': NOW }, 'a.example', true],
    [{ 'www.a.example': NOW - 1, 'a.example': 0 }, 'www.a.example', false],
    [{ '0.0.1': 0 }, '127.0.0.1', true],
    [{ '127.0.0.1': 0 }, '127.0.0.1', false],
    [{ '[::1]': 0 }, '[::1]', false],
    [{ localhost: 0 }, 'localhost.', false],
    [{ 'a.example': 0 }, 'www.a.example.', false],
    // Stored by a version that took them for sites.
    [{ 'co.uk': 0 }, 'news.example.co.uk', true],
    [{ 'github.io': 0 }, 'reader.github.io', true],
    [{ com: 0 }, 'a.com', true],
    // The one page at the shared ending itself.
    [{ 'github.io': 0 }, 'github.io', false],
  ])('with %j, %s is on: %s', (sites, host, on) => {
    expect(state(sites, host).on).toBe(on);
  });

  test('says which entry covers a site, and until when', () => {
    expect(state({ 'a.example': NOW + 5 }, 'b.a.example')).toEqual({
      on: false,
      entry: 'a.example',
      until: NOW + 5,
    });
  });

  test.each(['a.example', 'localhost', ''])('is off at %j while all of it is paused', (host) => {
    const choices = { stories: {}, topics: {}, sites: { 'a.example': NOW + 5 }, paused: true };
    expect(siteState(choices, [host], NOW)).toEqual({ on: false, entry: null, until: 0 });
    expect(siteState({ ...choices, sites: {}, paused: false }, [host], NOW).on).toBe(true);
  });

  test.each(['', 'toString', '__proto__', 'a.constructor'])(
    'is on at %j without an entry',
    (host) => {
      expect(state({}, host).on).toBe(true);
    },
  );
});

test('a site is asked about again when its pause is over, by a timer that does not overflow', () => {
  const days = 24 * 60 * 60 * 1000;
  expect(recheckDelay(NOW + 5, NOW)).toBe(5);
  expect(recheckDelay(0, NOW)).toBe(0);
  expect(recheckDelay(NOW + 400 * days, NOW)).toBeLessThan(2 ** 31);
  expect(recheckDelay(NOW + 400 * days, NOW)).toBeGreaterThan(days);
});
