import { inject } from 'vitest';
import { browserKinds } from '../../../build/browsers/candidates';
import { findBrowser } from '../../../build/browsers/find';
import { launchBrowser } from '../../../build/drive/launchBrowser';
import type { LaunchOptions, Session } from '../../../build/drive/Session';

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
      return launchBrowser(found.value, { compiled: inject('compiledFirefox'), ...options });
    },
  }));
