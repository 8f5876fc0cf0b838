import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../browsers/findBrowser';
import { launchBrowser } from '../drive/launchBrowser';

/** Nothing is reached, whatever a page asks for. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND';

/**
 * The visible text of each page, as headless Chromium shows it without the extension.
 *
 * @param pages paths of HTML files
 * @throws where Chromium is missing, or a page cannot be opened
 */
export async function visibleTexts(pages: readonly string[]): Promise<Map<string, string>> {
  const found = findBrowser('chromium');
  if (!found.ok) throw new Error(found.error);
  const session = await launchBrowser(found.value, {
    headless: true,
    install: false,
    args: [NO_NETWORK],
  });
  const texts = new Map<string, string>();
  try {
    for (const page of pages) {
      const tab = await session.open(pathToFileURL(resolve(page)).href);
      texts.set(page, await tab.evaluate(() => document.body.innerText));
      await tab.close();
    }
  } finally {
    await session.close();
  }
  return texts;
}
