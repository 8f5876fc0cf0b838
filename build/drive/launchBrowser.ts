import type { BrowserKind } from '../browsers/candidates';
import type { FoundBrowser } from '../browsers/find';
import { launchChromium } from './ChromiumSession';
import { launchFirefox } from './FirefoxSession';
import type { LaunchOptions, Session } from './Session';

/** The built extension for each browser. */
export const builtFor: Readonly<Record<BrowserKind, string>> = {
  chromium: 'dist/chrome',
  firefox: 'dist/firefox',
};

/** Starts a browser with the built extension, unless told otherwise. */
export function launchBrowser(
  { kind, path }: FoundBrowser,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  return launch(path, { extension: builtFor[kind], ...options });
}
