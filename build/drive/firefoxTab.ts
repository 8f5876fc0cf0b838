/// <reference path="./firefoxGlobals.d.ts" />
import type { Page } from 'puppeteer-core';
import { browsingContextOf } from './bidi';
import type { Privileged } from './firefoxViews';
import type { TabCare } from './KeptTab';
import { leavePage, unasked } from './leavePage';
import type { PuppeteerView } from './PuppeteerView';

/**
 * How Firefox takes a tab from page to page.
 *
 * @param goTo pages of the web and of extensions are loaded by different calls
 */
export const firefoxTab = (
  scope: () => Promise<Privileged>,
  goTo: (page: Page, url: string) => Promise<void>,
): Omit<TabCare<PuppeteerView>, 'open'> => ({
  leave: leavePage,
  goTo: ({ puppeteer }, url) => unasked(puppeteer, () => goTo(puppeteer, url)),
  arrive: async ({ puppeteer }) =>
    (await scope()).evaluate((context: string) => {
      const { NavigableManager } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      );
      const browser = NavigableManager.getBrowserById(context);
      // It may have been left in the window's own bars.
      browser?.focus();
      const { sessionHistory } = browser?.browsingContext ?? {};
      const { count = 1 } = sessionHistory ?? {};
      // Forgets the pages that wait for the way back, too.
      if (count > 1) sessionHistory?.purgeHistory(count - 1);
    }, browsingContextOf(puppeteer.mainFrame())),
});
