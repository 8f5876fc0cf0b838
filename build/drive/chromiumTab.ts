import { sessionOf } from './chromiumRoots';
import type { TabCare } from './KeptTab';
import { leavePage, unasked } from './leavePage';
import type { PuppeteerView } from './PuppeteerView';

/** How Chromium takes a tab from page to page. */
export const chromiumTab: Omit<TabCare<PuppeteerView>, 'open'> = {
  // A new tab, too, has one entry before its first page: an empty one.
  leave: async (page) => {
    await leavePage(page);
    await sessionOf(page.puppeteer.mainFrame()).send('Page.resetNavigationHistory');
  },
  goTo: ({ puppeteer }, url) => unasked(puppeteer, async () => void (await puppeteer.goto(url))),
  arrive: async () => {},
};
