import { failure, type Result } from '../../src/core/result';
import { type BrowserKind, browserKinds, overrides } from '../browsers/candidates';
import { type FoundBrowser, findBrowser } from '../browsers/findBrowser';
import { obtainBrowser } from '../browsers/obtain';

/** What people call the browsers, and which family each is of. */
const kinds: Readonly<Record<string, BrowserKind>> = {
  chromium: 'chromium',
  chrome: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
};

/**
 * The browser that was asked for, by word or by naming an executable in the environment; or else any
 * that is here, or else one that can be had.
 */
export async function chooseBrowser(
  asked: string | undefined,
): Promise<Result<FoundBrowser, string>> {
  const kind =
    asked === undefined
      ? browserKinds.find((one) => process.env[overrides[one]])
      : kinds[asked.toLowerCase()];
  if (kind !== undefined) return obtainBrowser(kind);
  if (asked !== undefined) {
    return failure(`--browser=${asked} is not known: say --browser=chromium or --browser=firefox.`);
  }
  const here = browserKinds.map((one) => findBrowser(one)).find(({ ok }) => ok);
  return here ?? obtainBrowser('chromium');
}
