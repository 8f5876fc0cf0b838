import { PuppeteerView } from '../drive/PuppeteerView';
import type { Session } from '../drive/Session';
import { until } from '../drive/until';

/** What the popup asks for, in px (popup/popup.css). */
const SIZE = { width: 400, height: 580 };

/**
 * The popup about the tab at `address`, as a page of the popup's size: without a screen, Chromium opens
 * popups at a size of its own.
 *
 * @param query what it shows (`view=page`)
 * @param sign what is there once the tab has answered
 */
export async function popupOver(
  session: Session,
  address: string,
  query: string,
  sign: string,
): Promise<PuppeteerView> {
  const tab = await session.background.evaluate(
    async (url: string) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    address,
  );
  const popup = await session.openExtensionPage(`popup.html?tab=${tab}&${query}`);
  if (!(popup instanceof PuppeteerView)) throw new Error('These pictures are taken in Chromium.');
  await popup.puppeteer.setViewport(SIZE);
  await until('the popup has heard of the page', () =>
    popup.evaluate((sign: string) => (document.querySelector(sign) ? true : null), sign),
  );
  await popup.evaluate(() => {
    document.documentElement.dataset.as = 'popup';
  });
  return popup;
}
