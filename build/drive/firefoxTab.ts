/// <reference path="./firefoxGlobals.d.ts" />
import { browsingContextOf } from './bidi';
import { goTo } from './firefoxGoTo';
import type { Privileged } from './firefoxViews';
import type { TabCare } from './KeptTab';
import { leavePage, unasked } from './leavePage';

/** How Firefox takes a tab from page to page. */
export const firefoxTab = (scope: () => Promise<Privileged>): Omit<TabCare, 'open'> => ({
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
