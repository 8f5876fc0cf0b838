import type { Page } from 'puppeteer-core';

/** Loads `url`, as `page.goto` does where Firefox has no complaint. */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url).catch(async (error: unknown) => {
    // Navigate.sys.mjs says so of some pages with frames that lead nowhere. They load all the same.
    if (!/Address rejected/.test(String(error))) throw error;
    await page.waitForFunction(
      (url) => document.URL === url && document.readyState === 'complete',
      {},
      new URL(url).href,
    );
  });
}
