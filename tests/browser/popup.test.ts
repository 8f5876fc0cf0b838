import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { PuppeteerView } from '../../build/drive/PuppeteerView';
import type { Session, View } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { axeFindings, openPage, overflowing } from './support/extensionPage';
import { looksIn } from './support/runAxe';

const article = `<!doctype html><html lang="en"><title>Envoys</title>
  <meta property="article:published_time" content="2018-02-21T09:00:00+01:00">
  <h1>Two delegations</h1>
  <p>Mike Pence sat in front of Kim Yo Jong.</p>
  <div style="height: 3000px"></div>
  <p>Far below, Mike Pence again.</p>
  <iframe src="/inner" width="500" height="200"></iframe>`;
const inner = '<!doctype html><html lang="en"><p>In the frame, too: Kim Yo Jong.</p>';

/** All that can be read, in one line. */
const read = ({ evaluate }: View) =>
  evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());

const texts = ({ evaluate }: View, selector: string) =>
  evaluate(
    (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((one) =>
        one.innerText.replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );

describe.each(browsers)('the popup in $kind', ({ kind, launch }) => {
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

  beforeAll(async () => {
    server = await LocalServer.start();
    session = await launch();
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

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('lists what is on the page and in its frames, and where the page stands in time', async () => {
    await settled();
    popup = await session.openPopup();
    await expect
      .poll(() => texts(popup, '.found-button'))
      .toEqual(['Mike Pence 2 mentions', 'Kim Yo Jong 2 mentions']);
    const text = await read(popup);
    expect(text).toContain('localhost');
    expect(text).toContain('Moon Jae-in');
    expect(text).toContain('10 events came before this page');
    expect(text).toContain('Date from the page’s own data (meta tag)');
  });

  test('jumps to a mention far below, and gives way to its card', async () => {
    await settled();
    popup = await session.openPopup();
    await expect.poll(() => texts(popup, '.found-button')).toHaveLength(2);
    await popup.click('.found-button');
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
    await expect.poll(() => texts(popup, '.found-button')).toHaveLength(2);
    await expect.poll(badge).toBe('2');
    expect((await page.marks({ frame })).map(({ text }) => text)).toEqual(['Kim Yo Jong']);
  });

  test('snoozes the site for an hour', async () => {
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
    await popup.click('#T12 h3 button');
    await expect.poll(() => texts(popup, '#T12 .event-more')).toHaveLength(1);
    await popup.close();
    popup = await session.openPopup();
    await expect.poll(() => texts(popup, '#T12 .event-more')).toHaveLength(1);
  });

  test('says so on a page without mentions, and where no extension may run', async () => {
    const plain = await session.open(server.url('/plain'));
    popup = await session.openPopup();
    await expect.poll(() => read(popup)).toContain('No mention found');
    await popup.close();
    await plain.close();
    const blank = await session.open('about:blank');
    popup = await session.openPopup();
    await expect.poll(() => read(popup)).toContain('Nothing to read here');
    await popup.close();
    await blank.close();
  });

  test('offers to start in a tab that was there before it', async () => {
    const plain = await session.open(server.url('/plain'));
    const id = await tabId(plain.puppeteer.url());
    // As in a tab that nobody could start us in.
    await session.background.evaluate(
      (tabId: number) =>
        chrome.scripting.executeScript({
          target: { tabId },
          func: () => Reflect.deleteProperty(globalThis, 'sidelightSentinel'),
        }),
      id,
    );
    popup = await session.openPopup();
    await expect.poll(() => read(popup)).toContain('This tab was open before Sidelight');
    await popup.click('.notice button');
    await expect.poll(() => read(popup)).toContain('No mention found');
    await popup.close();
    await plain.close();
  });

  describe('as a page of its own', () => {
    let view: PuppeteerView;

    const open = async (address: string) => {
      view = await openPage(session, address);
      await expect.poll(() => read(view)).toContain('Timeline');
    };
    const isOpen = (event: string) => texts(view, `#${event} .event-more`);

    test('an address leads to an event, and to it again when it is opened anew', async () => {
      await open('popup.html#T12');
      await expect.poll(() => isOpen('T12')).toHaveLength(1);
      await view.click('#T09 h3 button');
      await expect.poll(() => view.evaluate(() => location.hash)).toBe('#T09');
      const address = await view.evaluate(() => location.search + location.hash);
      await view.close();
      await open(`popup.html${address}`);
      await expect.poll(() => isOpen('T09')).toHaveLength(1);
      expect(await isOpen('T12')).toEqual([]);
      await view.close();
    });

    test('an address shows the events of a topic, and what is on a tab', async () => {
      await settled();
      await open(`popup.html?tab=${await tabId(page.puppeteer.url())}&view=page`);
      await expect.poll(() => texts(view, '.found-button')).toHaveLength(2);
      await view.close();
      await open('popup.html?topic=nick-ayers');
      await expect.poll(() => texts(view, '.event h3')).toHaveLength(1);
      await view.close();
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
      await expect.poll(() => texts(view, '.event h3')).toHaveLength(20);
      const onPill = () =>
        view.evaluate(() => document.activeElement?.textContent?.trim() === 'Mike Pence');
      for (let tabs = 0; tabs < 6 && !(await onPill()); tabs++) await view.press('Tab');
      await view.press('Enter');
      await expect.poll(() => texts(view, '.pill[aria-pressed="true"]')).toEqual(['Mike Pence']);
      await view.close();
    });

    test('says what could not be saved, and leaves the switch as it was', async () => {
      await settled();
      await open(`popup.html?tab=${await tabId(page.puppeteer.url())}`);
      await view.evaluate(() => {
        chrome.storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      });
      await view.click('[role="switch"]');
      await expect
        .poll(() => texts(view, '[role="alert"]'))
        .toEqual([expect.stringContaining('QUOTA_BYTES quota exceeded')]);
      expect(
        await view.evaluate(
          () => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked,
        ),
      ).toBe(true);
      await view.close();
    });

    test.each(looksIn(kind))(
      'axe finds nothing in $scheme, forced: $forcedColors',
      async (look) => {
        await session.setMedia(look);
        await settled();
        const tab = await tabId(page.puppeteer.url());
        await open(`popup.html?tab=${tab}&view=page`);
        await expect.poll(() => texts(view, '.found-button')).toHaveLength(2);
        await view.click('.found-button');
        expect(await axeFindings(view, look), 'this page').toEqual([]);
        for (const address of ['view=sources', 'event=T12']) {
          await view.close();
          await open(`popup.html?tab=${tab}&${address}`);
          expect(await axeFindings(view, look), address).toEqual([]);
        }
        await view.press('/');
        for (const letter of 'pence') await view.press(letter);
        await expect.poll(() => texts(view, 'mark')).toContain('Pence');
        expect(await axeFindings(view, look), 'search').toEqual([]);
        await view.close();
        await session.setMedia({});
      },
    );

    test('has room for texts that are 40 % longer', async () => {
      await settled();
      const tab = await tabId(page.puppeteer.url());
      for (const address of ['view=page', 'view=timeline', 'view=sources']) {
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
        await view.close();
      }
    });
  });

  // Only Firefox lets an extension give back the sites that its manifest asks for.
  test.runIf(kind === 'firefox')(
    'offers to ask for the sites where they are withheld',
    async () => {
      const view = await openPage(session, 'popup.html');
      const isRemoved = await view.evaluate(() =>
        chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
      );
      expect(isRemoved).toBe(true);
      await view.close();
      await page.puppeteer.bringToFront();
      popup = await session.openPopup();
      await expect.poll(() => read(popup)).toContain('Your browser keeps Sidelight out');
      expect(await texts(popup, '.notice button')).toEqual(['Allow it on all sites']);
      await popup.close();
    },
  );
});
