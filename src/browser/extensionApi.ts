import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, for scripts that run in pages: there every kilobyte counts, and
 * both browsers return promises at our minimum versions, so that nothing is left to polyfill.
 * Firefox has it under `browser`; Chromium under `chrome`, with the same functions and other types.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities#callbacks_and_promises
 */
export function extensionApi(): Browser {
  const named = (name: string): Browser | undefined => Reflect.get(globalThis, name);
  const api = named('browser') ?? named('chrome');
  if (api === undefined) throw new Error('This script runs outside of an extension.');
  return api;
}
