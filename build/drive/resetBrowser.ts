import type { Browser } from 'puppeteer-core';
import type { Background } from './Session';

/** Closes all tabs but an empty one. */
export async function leaveEmptyTab(browser: Browser): Promise<void> {
  const before = await browser.pages();
  await browser.newPage();
  for (const page of before) await page.close();
}

/** Empties all that an extension has stored. */
export const forgetStored = ({ evaluate }: Background): Promise<void> =>
  evaluate(async () => {
    const { sync, local, session } = chrome.storage;
    for (const area of [sync, local, session]) await area.clear();
  });
