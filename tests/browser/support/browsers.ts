import { inject } from 'vitest';
import { type BrowserKind, browserKinds } from '../../../build/browsers/candidates';
import { findBrowser } from '../../../build/browsers/findBrowser';
import { launchBrowser } from '../../../build/drive/launchBrowser';
import type { LaunchOptions, Session } from '../../../build/drive/Session';

/** What saves time, and is no part of what pages or extensions see. */
const thrift: Record<BrowserKind, Pick<LaunchOptions, 'args' | 'preferences' | 'ownStyle'>> = {
  chromium: {
    args: [
      // The browser's own moves, of a new tab into its row for one.
      '--animation-duration-scale=0',
      `--disable-features=${[
        // No process in waiting for the next site: a third of what the popup costs.
        'SpareRendererForSitePerProcess',
        // No pages of the browser's own below the address bar, where nobody types: half of a start.
        'WebUIOmniboxPopup',
        'WebUIOmniboxAimPopup',
        'WebUIOmniboxFullPopup',
      ]}`,
    ],
    preferences: {},
  },
  firefox: {
    args: [],
    preferences: {
      // One process for the tabs of a site, and none in waiting: half of what a new tab costs.
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      // What the browser looks up and remembers of each page for itself: a fifth of what one costs.
      'places.history.enabled': false,
      'browser.places.interactions.enabled': false,
      'browser.chrome.site_icons': false,
      'browser.pagethumbnails.capturing_disabled': true,
      'browser.translations.enable': false,
      'reader.parse-on-load.enabled': false,
      'extensions.formautofill.addresses.enabled': false,
      'extensions.formautofill.creditCards.enabled': false,
    },
    // What turns in a tab while its page loads has all of the window drawn: a third of the browser's
    // own part in a page.
    ownStyle: '.tab-throbber, .tab-loading-burst { display: none !important }',
  },
};

/**
 * The browser of this run, or both where a run is for none in particular, for
 * `describe.each(browsers)('… in $kind', ({ launch }) => …)`. One that is missing makes `launch`
 * throw, so that its tests fail instead of vanishing; `npm test` leaves its run out beforehand, and
 * says so.
 */
export const browsers = browserKinds
  .filter((kind) => kind === (process.env.SIDELIGHT_BROWSER ?? kind))
  .map((kind) => ({
    kind,
    /** Starts this browser with the built extension, unless told otherwise. */
    launch: async (options: Partial<LaunchOptions> = {}): Promise<Session> => {
      const found = findBrowser(kind);
      if (!found.ok) throw new Error(found.error);
      return launchBrowser(found.value, {
        template: inject('firefoxProfile'),
        ...thrift[kind],
        ...options,
        args: [...(thrift[kind].args ?? []), ...(options.args ?? [])],
        preferences: { ...thrift[kind].preferences, ...options.preferences },
      });
    },
  }));
