import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../browsers/candidates';
import type { FoundBrowser } from '../browsers/findBrowser';
import { launchChromium } from './ChromiumSession';
import { closeFirstRun } from './closeFirstRun';
import { launchFirefox } from './FirefoxSession';
import type { LaunchOptions, Session } from './Session';

/** The built extension for each browser. */
export const builtFor: Readonly<Record<BrowserKind, string>> = {
  chromium: 'dist/chrome',
  firefox: 'dist/firefox',
};

/**
 * Starts a browser with the built extension, unless told otherwise; its first-run page has come and
 * gone by then, unless it is to be kept.
 */
export async function launchBrowser(
  { kind, path }: FoundBrowser,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  const all = { extension: builtFor[kind], ...options };
  const session = await launch(path, all);
  const hasFirstRun = existsSync(join(all.extension, 'first-run.html'));
  if (hasFirstRun && all.install !== false && !all.keepFirstRun) await closeFirstRun(session);
  return session;
}
