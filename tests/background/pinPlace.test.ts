import { describe, expect, it } from 'vitest';
import { findPinPlace } from '../../src/browser/pinPlace';

/** As much of a browser as is asked. */
const browserOf = (base: string, os: 'linux' | 'android', isOnToolbar?: boolean) => ({
  action: Object.assign(
    // Only what is asked for is there.
    Object.create(null),
    isOnToolbar === undefined ? {} : { getUserSettings: async () => ({ isOnToolbar }) },
  ),
  runtime: Object.assign(Object.create(null), {
    getPlatformInfo: async () => ({ os }),
    getURL: () => base,
  }),
});

describe('where the button is brought into view', () => {
  it.each([
    ['chrome-extension://a/', 'linux', false, 'chromium'],
    ['moz-extension://a/', 'linux', false, 'firefox'],
    ['moz-extension://a/', 'linux', undefined, 'firefox'],
    ['chrome-extension://a/', 'linux', true, null],
    ['moz-extension://a/', 'android', undefined, null],
  ] as const)('of %s on %s, pinned: %s, is %s', async (base, os, isPinned, place) => {
    expect(await findPinPlace(browserOf(base, os, isPinned))).toBe(place);
  });
});
