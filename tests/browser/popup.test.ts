import { afterAll, beforeEach, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { View } from '../../build/drive/View';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { openPage } from './support/extensionPage';
import { takeTurns } from './support/inTurn';
import { article, inner, read, texts } from './support/popup';
import { test } from './support/sharedSession';

/** An event, by the id that it has among all stories. */
const T12 = '[id="pyeongchang-2018/T12"]';

describe.each(browsers)('the popup in $kind', ({ kind }) => {
  const turn = takeTurns(kind, test);
  let server: LocalServer;
  let session: Session;
  let page: WebPage;
  let popup: View;

  const tabId = (url: string) =>
    session.background.evaluate(
      async (url: string) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1,
      url,
    );
  const badge = async () =>
    session.background.evaluate(
      (tabId: number) => chrome.action.getBadgeText({ tabId }),
      await tabId(page.puppeteer.url()),
    );
  const marks = async () => (await page.marks()).map(({ text }) => text);
  const settled = () => expect.poll(marks).toContain('Kim Yo Jong');

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
    server.page('/article', article);
    server.page('/inner', inner);
    server.page('/plain', '<!doctype html><html lang="en"><title>Plain</title><p>Nothing.');
  });

  beforeEach(async () => {
    await session.background.evaluate(async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.session.clear();
    });
    page = await session.open(server.url('/article'));
    return async () => {
      // One that is left open would keep all later ones from opening; most tests' is, some's is gone.
      await popup?.close().catch(() => undefined);
      await page.close();
    };
  });

  afterAll(() => server?.close());

  turn(
    'lists what is on the page and in its frames, and where the page stands in time',
    async () => {
      await settled();
      popup = await session.openPopup();
      await popup.click('#tab-page');
      await expect
        .poll(() => texts(popup, '.found-row .topic-row'))
        .toEqual([
          expect.stringMatching(/^Mike Pence US vice-president 2/),
          expect.stringMatching(/^Kim Yo Jong Sister of Kim Jong Un 2/),
        ]);
      const text = await read(popup);
      expect(text).toContain('localhost');
      expect(text).toContain('Moon Jae-in');
      expect(text).toContain('10 of the 20 events came before it');
      expect(text).toContain('The date is from the page’s own data');
    },
  );

  turn(
    'opens with the story: which it is, where the articles part, who is on the page',
    async () => {
      await settled();
      popup = await session.openPopup();
      await expect.poll(() => texts(popup, '#panel-story .topic-row')).toHaveLength(2);
      const text = await read(popup);
      expect(text).toContain('The Pence–Kim Yo Jong meeting that did not happen');
      expect(text).toContain('The articles differ');
      expect(text).toContain('2 topics on this page');
      await popup.click('#panel-story .topic-row');
      await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    },
  );

  turn('jumps to a mention far below, and gives way to its card', async () => {
    await settled();
    popup = await session.openPopup();
    await popup.click('#tab-page');
    await expect.poll(() => texts(popup, '.found-row')).toHaveLength(2);
    await popup.click('.found-row .icon-button');
    await popup.click('.mentions li:nth-child(2) button');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('switches the site off and on, with marks and badge following at once', async () => {
    await settled();
    await expect.poll(badge).toBe('2');
    popup = await session.openPopup();
    await popup.click('[role="switch"]');
    await expect.poll(() => read(popup)).toContain('Off on localhost');
    await expect.poll(marks).toEqual([]);
    await expect.poll(badge).toBe('');
    const frame = page.frame('/inner');
    expect(await page.marks({ frame })).toEqual([]);
    await popup.click('[role="switch"]');
    await expect.poll(() => texts(popup, '#panel-story .topic-row')).toHaveLength(2);
    await expect.poll(badge).toBe('2');
    expect((await page.marks({ frame })).map(({ text }) => text)).toEqual(['Kim Yo Jong']);
  });

  turn('snoozes the site for an hour', async () => {
    await settled();
    popup = await session.openPopup();
    await popup.click('.header .icon-button');
    await popup.click('.site-menu li:first-child button');
    await expect.poll(() => read(popup)).toMatch(/Off on localhost until/);
    const stored = await session.background.evaluate(() => chrome.storage.sync.get());
    const [until] = Object.values(stored).flatMap((value) => Object.values(Object(value)));
    const left = Number(until) - Date.now();
    expect(left).toBeGreaterThan(3_500_000);
    expect(left).toBeLessThanOrEqual(3_600_000);
  });

  test('opens where it was left on this tab', async () => {
    await settled();
    popup = await session.openPopup();
    await popup.click('#tab-timeline');
    await popup.click(`${T12} h3 > button`);
    await expect.poll(() => texts(popup, `${T12} .event-more`)).toHaveLength(1);
    await popup.close();
    popup = await session.openPopup();
    await expect.poll(() => texts(popup, `${T12} .event-more`)).toHaveLength(1);
  });

  test('says so on a page without mentions, and where no extension may run', async () => {
    const plain = await session.open(server.url('/plain'));
    popup = await session.openPopup();
    await expect.poll(() => read(popup)).toContain('This page is not about the story');
    await popup.close();
    await plain.close();
    const blank = await session.open('about:blank');
    popup = await session.openPopup();
    await expect.poll(() => read(popup)).toContain('Nothing to read here');
    await popup.close();
    await blank.close();
  });

  // Firefox itself starts manifest scripts in tabs that are open, and a script that has run there once
  // cannot be made to look as if it never had: its world keeps what it left on the window.
  test.skipIf(kind === 'firefox')('offers to start in a tab that was there before it', async () => {
    const plain = await session.open(server.url('/plain'));
    const id = await tabId(plain.puppeteer.url());
    // It has come to rest: what it reports later would be there again.
    await expect
      .poll(() =>
        session.background.evaluate(async (tabId: number) => {
          const func = () => globalThis.sidelightSentinel ?? null;
          const [top] = await chrome.scripting.executeScript({ target: { tabId }, func });
          return top?.result;
        }, id),
      )
      .toBe('watching');
    // As in a tab that nobody could start us in.
    await session.background.evaluate(
      (tabId: number) =>
        chrome.scripting.executeScript({
          target: { tabId },
          func: () => {
            // Firefox has two globals in a content script: its own, and the window.
            globalThis.sidelightSentinel = undefined;
            self.sidelightSentinel = undefined;
          },
        }),
      id,
    );
    popup = await session.openPopup();
    await expect.poll(() => read(popup)).toContain('This tab was open before Sidelight');
    await popup.click('.notice button');
    await expect.poll(() => read(popup)).toContain('This page is not about the story');
    await popup.close();
    await plain.close();
  });
});

// Only Firefox lets an extension give back the sites that its manifest asks for: for good, so in a
// browser of its own.
describe.each(browsers.filter(({ kind }) => kind === 'firefox'))(
  'the popup without sites in $kind',
  ({ launch }) => {
    test('offers to ask for the sites where they are withheld', async () => {
      const server = await LocalServer.start();
      const session = await launch();
      try {
        const page = await session.open(server.page('/article', article));
        const view = await openPage(session, 'popup.html');
        const isRemoved = await view.evaluate(() =>
          chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
        );
        expect(isRemoved).toBe(true);
        await view.close();
        await page.puppeteer.bringToFront();
        const popup = await session.openPopup();
        await expect.poll(() => read(popup)).toContain('Your browser keeps Sidelight out');
        expect(await texts(popup, '.notice button')).toEqual(['Allow it on all sites']);
        await popup.close();
      } finally {
        await session.close();
        await server.close();
      }
    });
  },
);
