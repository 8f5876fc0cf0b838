import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { failure, type Result, success } from '../../src/core/result';
import { type BrowserKind, overrides } from './candidates';
import { type FoundBrowser, findBrowser, names } from './findBrowser';
import { installPackages } from './installPackages';
import { oldest, versionOf } from './version';

/**
 * A browser of this kind: one that is here, else the distribution's package where we may install
 * one, else what the browser's maker offers for download. Says on standard output what it does.
 *
 * @returns the browser, or one sentence that says what to install
 */
export async function obtainBrowser(kind: BrowserKind): Promise<Result<FoundBrowser, string>> {
  const here = findBrowser(kind);
  if (here.ok) return here;
  // Whoever names a browser wants that one; the caller says what is wrong with it.
  if (process.env[overrides[kind]]) return here;
  console.log(`There is ${here.error}.`);
  if (installPackages([packages[kind]])) {
    const installed = findBrowser(kind);
    if (installed.ok) return installed;
  }
  return download(kind);
}

/** Debian has both browsers as packages; Ubuntu's packages of these names only call for a snap. */
const packages: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Where puppeteer keeps browsers as well, so that one download serves all. */
const cacheDir = join(homedir(), '.cache', 'puppeteer');

async function download(kind: BrowserKind): Promise<Result<FoundBrowser, string>> {
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  try {
    if (platform === undefined) throw new Error(`nothing is offered for ${process.platform}`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.log(`Downloading ${browser} ${buildId} to ${cacheDir}, about 150 MB …`);
    const { executablePath } = await install({ browser, buildId, platform, cacheDir });
    const version = versionOf(executablePath, process.platform);
    if (version === undefined && process.platform !== 'win32') {
      throw new Error(`${executablePath} does not start: this system lacks libraries it needs`);
    }
    return success({ kind, path: executablePath, version });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(
      `${names[kind]} could not be had (${reason}): please install ${names[kind]} ` +
        `${oldest[kind]} or newer, or name one with ${overrides[kind]}=<path>.`,
    );
  }
}
