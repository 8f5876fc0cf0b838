/// <reference path="./firefoxGlobals.d.ts" />
import type { Privileged } from './firefoxViews';
import type { MediaPreferences } from './Session';

/** Sets the preferences behind the media queries; `null` gives the default back. */
export function firefoxMedia(scope: Privileged, wishes: MediaPreferences): Promise<void> {
  const preferences = {
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override':
      wishes.scheme === undefined ? null : wishes.scheme === 'dark' ? 0 : 1,
    // 2: the visitor's colours always win, which is what `forced-colors: active` means.
    'browser.display.document_color_use': wishes.forcedColors ? 2 : null,
    'ui.prefersReducedMotion': wishes.reducedMotion ? 1 : null,
    // 1: coarse, and unable to hover.
    'ui.primaryPointerCapabilities': wishes.touch ? 1 : null,
    'ui.allPointerCapabilities': wishes.touch ? 1 : null,
  };
  return scope.evaluate((entries: [string, number | null][]) => {
    for (const [name, value] of entries) {
      if (value === null) Services.prefs.clearUserPref(name);
      else Services.prefs.setIntPref(name, value);
    }
  }, Object.entries(preferences));
}
