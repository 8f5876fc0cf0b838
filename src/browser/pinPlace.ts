import type { Browser } from 'webextension-polyfill';

/** Which browser's way there is to bring the toolbar button into view. */
export type PinPlace = 'chromium' | 'firefox';

/**
 * How the toolbar button can be brought into view: Chromium keeps that of a new extension behind a
 * puzzle piece, Firefox one that a visitor has put there, and each names the way out differently.
 *
 * @returns `null` where it is in view already, or there is no toolbar, as on a phone
 */
export async function findPinPlace({
  action,
  runtime,
}: Pick<Browser, 'action' | 'runtime'>): Promise<PinPlace | null> {
  const { os } = await runtime.getPlatformInfo();
  if (os === 'android') return null;
  // Missing from the types, and from some browsers:
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/action/getUserSettings
  const getUserSettings: unknown = Reflect.get(action, 'getUserSettings');
  if (typeof getUserSettings === 'function') {
    const settings: unknown = await getUserSettings.call(action);
    const isPinned = Object(settings).isOnToolbar === true;
    if (isPinned) return null;
  }
  return runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}
