import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { environment } from './environment';
import type { LaunchOptions } from './Session';

/**
 * Starts the Firefox at `executable` with a profile.
 *
 * @param profile its folder
 * @param uuids where the pages of extensions are, by the extensions' ids: chosen by us, since Firefox
 *   would draw them by lot
 */
export async function startFirefox(
  executable: string,
  {
    headless = true,
    args = [],
    preferences,
    ownStyle,
  }: Pick<LaunchOptions, 'headless' | 'args' | 'preferences' | 'ownStyle'>,
  profile: string,
  uuids: Readonly<Record<string, string>>,
): Promise<Browser> {
  if (ownStyle !== undefined) {
    await mkdir(join(profile, 'chrome'), { recursive: true });
    await writeFile(join(profile, 'chrome', 'userChrome.css'), ownStyle);
  }
  return launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    env: environment(profile),
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1000', '--height=900', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      // Unsigned extensions leave with the browser; these keep what they stored for the next start.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Else each new tab prepares the next one's start page, which nobody will see.
      'browser.newtab.preload': false,
      'toolkit.legacyUserProfileCustomizations.stylesheets': ownStyle !== undefined,
      ...preferences,
    },
  });
}
