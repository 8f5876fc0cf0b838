import { afterAll, beforeEach, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { PuppeteerView } from '../../build/drive/PuppeteerView';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { axeFindings, leaveVisited, overflowing, visitPage } from './support/extensionPage';
import { takeTurns } from './support/inTurn';
import { article, inner, read, texts } from './support/popup';
import { looksIn } from './support/runAxe';
import { test } from './support/sharedSession';

describe.each(browsers)('the popup as a page of its own in $kind', ({ kind }) => {
  const turn = takeTurns(kind, test);
  let server: LocalServer;
  let session: Session;
  let page: WebPage;

  const tabId = (url: string) =>
    session.background.evaluate(
      async (url: string) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1,
      url,
    );
  const settled = () =>
    expect.poll(async () => (await page.marks()).map(({ text }) => text)).toContain('Kim Yo Jong');

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
    server.page('/article', article);
    server.page('/inner', inner);
  });

  beforeEach(async () => {
    await session.background.evaluate(async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.session.clear();
    });
    page = await session.visit(server.url('/article'));
    return () => leaveVisited(session);
  });

  afterAll(() => server?.close());

  let view: PuppeteerView;

  const open = async (address: string) => {
    view = await visitPage(session, address);
    await expect.poll(() => read(view)).toContain('Timeline');
  };
  const isOpen = (event: string) => texts(view, `[id="pyeongchang-2018/${event}"] .event-more`);

  turn('an address leads to an event, and to it again when it is opened anew', async () => {
    // As links were before there could be several stories.
    await open('popup.html#T12');
    await expect.poll(() => isOpen('T12')).toHaveLength(1);
    await view.click('[id="pyeongchang-2018/T09"] h3 > button');
    await expect.poll(() => view.evaluate(() => location.hash)).toBe('#pyeongchang-2018/T09');
    const address = await view.evaluate(() => location.search + location.hash);
    await open(`popup.html${address}`);
    await expect.poll(() => isOpen('T09')).toHaveLength(1);
    expect(await isOpen('T12')).toEqual([]);
  });

  turn('an address shows the events of a topic, and what is on a tab', async () => {
    await settled();
    await open(`popup.html?tab=${await tabId(page.puppeteer.url())}&view=page`);
    await expect.poll(() => texts(view, '.found-row')).toHaveLength(2);
    await open('popup.html?topic=pyeongchang-2018/nick-ayers');
    await expect.poll(() => texts(view, '.event-row h3')).toHaveLength(1);
  });

  test('keys alone do everything: tabs, search, hits, events', async () => {
    await open('popup.html?view=page');
    await view.click('#tab-page');
    await view.press('ArrowRight');
    await expect.poll(() => texts(view, '[aria-selected="true"]')).toEqual(['Timeline']);
    await view.press('/');
    await expect.poll(() => view.evaluate(() => document.activeElement?.id)).toBe('search');
    for (const letter of 'sanctions') await view.press(letter);
    await expect.poll(() => texts(view, 'mark')).toContain('sanctions');
    await view.press('Escape');
    await expect.poll(() => texts(view, '.event-row h3')).toHaveLength(20);
    await expect.poll(() => view.evaluate(() => document.activeElement?.id)).toBe('open-search');
    await view.press('Tab');
    await view.press('Enter');
    const onPill = () =>
      view.evaluate(() => /^Mike\sPence$/.test(document.activeElement?.textContent?.trim() ?? ''));
    for (let tabs = 0; tabs < 6 && !(await onPill()); tabs++) await view.press('Tab');
    await view.press('Enter');
    await expect.poll(() => texts(view, '.pill[aria-pressed="true"]')).toEqual(['Mike Pence']);
  });

  turn('says what could not be saved, and leaves the switch as it was', async () => {
    await settled();
    await open(`popup.html?tab=${await tabId(page.puppeteer.url())}`);
    await view.evaluate(() => {
      chrome.storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await view.click('[role="switch"]');
    await expect
      .poll(() => texts(view, '[role="alert"]'))
      .toEqual([expect.stringContaining('the browser has no more room for synced settings')]);
    expect(
      await view.evaluate(
        () => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked,
      ),
    ).toBe(true);
  });

  test.each(looksIn(kind))('axe finds nothing in $scheme, forced: $forcedColors', async (look) => {
    await session.setMedia(look);
    await settled();
    const tab = await tabId(page.puppeteer.url());
    await open(`popup.html?tab=${tab}&view=page`);
    await expect.poll(() => texts(view, '.found-row')).toHaveLength(2);
    await view.click('.found-row .icon-button');
    expect(await axeFindings(view, look), 'this page').toEqual([]);
    for (const address of ['view=story', 'view=sources', 'event=T12']) {
      await open(`popup.html?tab=${tab}&${address}`);
      expect(await axeFindings(view, look), address).toEqual([]);
    }
    await view.press('/');
    for (const letter of 'pence') await view.press(letter);
    await expect.poll(() => texts(view, 'mark')).toContain('Pence');
    expect(await axeFindings(view, look), 'search').toEqual([]);
    await session.setMedia({});
  });

  turn('has room for texts that are 40 % longer', async () => {
    await settled();
    const tab = await tabId(page.puppeteer.url());
    for (const address of ['view=story', 'view=page', 'view=timeline', 'view=sources']) {
      await open(`popup.html?tab=${tab}&${address}`);
      await view.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode.nodeValue ?? '';
          const more = text.slice(0, Math.ceil(text.length * 0.4));
          walker.currentNode.nodeValue = `${text}${more}`;
        }
      });
      // As wide as the popup; what is placed by measuring is placed anew.
      await view.puppeteer.setViewport({ width: 400, height: 580 });
      await expect.poll(() => overflowing(view), { message: address }).toEqual([]);
    }
  });
});
