import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oldest } from '../../build/browsers/version';
import { manifestFor, messageKeys } from '../../build/extension/manifest';

const shared = JSON.parse(readFileSync('manifest.json', 'utf8'));

describe('manifestFor', () => {
  test('writes the version of package.json', () => {
    expect(manifestFor('chrome', shared, '1.2.3')).toMatchObject({ version: '1.2.3' });
  });

  test('refuses a manifest that lacks what it splits', () => {
    expect(() => manifestFor('firefox', { ...shared, background: undefined }, '1')).toThrow();
  });

  test('puts the button beside the address where the browser lets it, and says so there only', () => {
    expect(manifestFor('firefox', shared, '1').action).toMatchObject({ default_area: 'navbar' });
    expect(manifestFor('chrome', shared, '1').action).not.toHaveProperty('default_area');
  });

  test('suggests at most four keys: Chromium refuses to load an extension with five', () => {
    const suggested = Object.values(shared.commands).filter((command) =>
      JSON.stringify(command).includes('suggested_key'),
    );
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  test('suggests on a Mac no key with Option, which types letters there', () => {
    for (const [name, command] of Object.entries<{ suggested_key: object }>(shared.commands)) {
      const { suggested_key } = command;
      expect(suggested_key, name).toMatchObject({
        mac: expect.stringMatching(/^MacCtrl\+Shift\+/),
      });
    }
  });

  test('asks for the same oldest browsers as the scripts that look for one', () => {
    expect(shared.minimum_chrome_version).toBe(String(oldest.chromium));
    const { gecko, gecko_android } = shared.browser_specific_settings;
    expect(gecko.strict_min_version).toBe(`${oldest.firefox}.0`);
    expect(gecko_android.strict_min_version).toBe(`${oldest.firefox}.0`);
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

test('messageKeys finds every text that a manifest takes from _locales', () => {
  expect(messageKeys({ name: '__MSG_a__', deep: [{ text: 'x __MSG_b__ __MSG_c__' }] })).toEqual([
    'a',
    'b',
    'c',
  ]);
});
