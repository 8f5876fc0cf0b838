import { afterAll, describe, expect, test as plain } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import { HOST_SELECTOR } from '../../build/drive/readCard';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import type {} from '../../content/dom/CardScript';
import type {} from '../../src/core/page/ReaderHandle';
import { closeCard, openCard, switchOffSite } from './hostile/support/card';
import { html, STORY } from './hostile/support/pages';
import { frameStates, walkOn } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** What of ours is in each frame of the tab at `url`. */
const stages = (session: Session, url: string): Promise<string[]> =>
  session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    if (tab?.id === undefined) return [];
    const answers = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      injectImmediately: true,
      func: () =>
        globalThis.sidelightCard ? 'card' : globalThis.sidelight ? 'reader' : 'sentinel',
    });
    return answers.map(({ result }) => result ?? 'nothing');
  }, url);

const marksOf = async (page: WebPage) => (await page.marks()).length;

/** By the page's own clock: that nothing comes can be waited for in no other way. */
async function waitInPage(page: WebPage, ms: number): Promise<void> {
  const start = await page.evaluate(() => performance.now());
  const isOver = (since: number, ms: number) => performance.now() - since > ms;
  await expect.poll(() => page.evaluate(isOver, start, ms)).toBe(true);
}

/** Longer than it takes to bring a script in, in ms. */
const AMPLE = 1000;

describe.each(browsers)('in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    server.page('/story', html(STORY));
    server.page('/other', html('<p>The weather is fine.</p>'));
    server.page(
      '/frame',
      html(`<p>Nothing here.</p><iframe src="/story" width=600 height=500></iframe>`),
    );
    session = await sharedSession(kind);
  });
  afterAll(() => server?.close());

  async function openMarked(path = '/story'): Promise<WebPage> {
    const page = await session.open(server.url(path));
    await expect.poll(() => marksOf(page)).toBe(3);
    return page;
  }

  test('a page with marks has no card’s script as long as nobody moves', async () => {
    const page = await openMarked();
    await waitInPage(page, AMPLE);
    expect(await stages(session, server.url('/story'))).toEqual(['reader']);
    await page.close();
  });

  test('what the page itself makes up is nobody', async () => {
    const page = await openMarked();
    await page.evaluate(() => {
      document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'a' }));
    });
    await waitInPage(page, AMPLE);
    expect(await stages(session, server.url('/story'))).toEqual(['reader']);
    await page.close();
  });

  test.each<[string, (page: WebPage) => Promise<void>]>([
    ['the first movement', (page) => page.puppeteer.mouse.move(300, 400)],
    ['a key', (page) => page.press('Tab')],
    ['a finger', (page) => page.puppeteer.touchscreen.tap(300, 400)],
  ])('%s brings it, and not twice', async (_, come) => {
    const page = await openMarked();
    await come(page);
    await expect.poll(() => stages(session, server.url('/story'))).toEqual(['card']);
    const world = () =>
      session.background.evaluate(async (url: string) => {
        const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          func: () => {
            const script = globalThis.sidelightCard;
            const before = Reflect.get(globalThis, 'seenScript') ?? script;
            Reflect.set(globalThis, 'seenScript', script);
            return script === before;
          },
        });
        return answer?.result;
      }, server.url('/story'));
    expect(await world()).toBe(true);
    await come(page);
    await waitInPage(page, AMPLE / 2);
    expect(await world()).toBe(true);
    await page.close();
  });

  test('somebody who is there before the first mark has it with that', async () => {
    const page = await session.open(server.url('/other'));
    await page.puppeteer.mouse.move(300, 400);
    await page.puppeteer.mouse.move(310, 400);
    expect(await stages(session, server.url('/other'))).toEqual(['sentinel']);
    await page.evaluate(() => {
      document.body.innerHTML = '<p>Kim Yo Jong and Mike Pence were in Pyeongchang.</p>';
    });
    await expect.poll(() => marksOf(page)).toBeGreaterThan(0);
    await page.puppeteer.mouse.move(320, 400);
    await expect.poll(() => stages(session, server.url('/other'))).toEqual(['card']);
    await page.close();
  });

  test('the first rest on a mark opens its card, as the first thing that anybody does', async () => {
    const page = await openMarked();
    await openCard(page);
    await closeCard(page);
    await openCard(page, 'Kim Yo Jong');
    await page.close();
  });

  test('a command opens a card where nobody has moved', async () => {
    const page = await openMarked();
    expect(await walkOn(session, server.url('/story'))).toBe(true);
    await expect.poll(async () => (await page.card())?.name).toBe('Mike Pence');
    await page.close();
  });

  test('in quiet mode it comes and opens as well, and nothing is drawn before', async () => {
    await session.background.evaluate(() => chrome.storage.sync.set({ marks: 'none' }));
    const page = await session.open(server.url('/story'));
    await expect.poll(() => stages(session, server.url('/story'))).toEqual(['reader']);
    await waitInPage(page, AMPLE);
    expect(await stages(session, server.url('/story'))).toEqual(['reader']);
    expect(await marksOf(page)).toBe(0);
    await openCard(page);
    await session.background.evaluate(() => chrome.storage.sync.clear());
    await page.close();
  });

  test('each frame has its own: the one that the pointer is in', async () => {
    const url = server.url('/frame');
    const page = await session.open(url);
    await expect.poll(() => stages(session, url)).toEqual(['sentinel', 'reader']);
    const box = await page.evaluate(() => {
      const { x, y } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y };
    });
    await page.puppeteer.mouse.move(box.x + 200, box.y + 300);
    await page.puppeteer.mouse.move(box.x + 210, box.y + 310);
    await expect.poll(() => stages(session, url)).toEqual(['sentinel', 'card']);
    await page.close();
  });

  test('a page that comes back from the back-forward cache opens its cards', async () => {
    const page = await openMarked();
    await page.puppeteer.goto(server.url('/other'));
    await page.puppeteer.goBack();
    await expect.poll(() => marksOf(page)).toBe(3);
    await openCard(page);
    await page.close();
  });

  test('it hears, when it comes back, what was chosen meanwhile', async () => {
    const page = await openMarked();
    await page.puppeteer.goto(server.url('/other'));
    await session.background.evaluate(() => chrome.storage.sync.set({ paused: true }));
    await page.puppeteer.goBack();
    await expect.poll(() => marksOf(page)).toBe(0);
    await session.background.evaluate(() => chrome.storage.sync.clear());
    await expect.poll(() => marksOf(page)).toBe(3);
    await page.close();
  });

  test('the background may stop between any two stages', async () => {
    const page = await openMarked();
    // Between mark and script, and between script and data.
    await session.background.stop();
    await page.puppeteer.mouse.move(300, 400);
    await page.puppeteer.mouse.move(310, 400);
    await expect.poll(() => stages(session, server.url('/story'))).toEqual(['card']);
    await session.background.stop();
    await openCard(page);
    await closeCard(page);
    await session.background.stop();
    await openCard(page, 'Kim Yo Jong');
    await page.close();
  });

  test('the way back stays where what it takes back is heard of twice', async () => {
    const page = await openMarked();
    await openCard(page);
    await switchOffSite(page);
    const said = async () => (await page.card())?.name;
    await expect.poll(said).toMatch(/^Off on/);
    await session.background.evaluate(async (url: string) => {
      const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
      const func = () => globalThis.sidelightSettingsChanged?.();
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func });
    }, server.url('/story'));
    await waitInPage(page, AMPLE);
    expect(await said()).toMatch(/^Off on/);
    await session.background.evaluate(() => chrome.storage.sync.clear());
    await expect.poll(() => marksOf(page)).toBe(3);
    expect(await said()).toBeUndefined();
    await page.close();
  });

  test('Escape takes back the wish for a card that is still on its way', async () => {
    const page = await openMarked();
    await session.background.evaluate(() => {
      const names = ['chrome', 'browser'];
      const apis = names.map((name) => Reflect.get(globalThis, name)?.scripting);
      for (const scripting of new Set(apis.filter((api) => api !== undefined))) {
        // Some browsers make both names' functions the same, which is wrapped once.
        if (scripting.executeScript.name === 'late') continue;
        const { executeScript } = scripting;
        const late = async (injection: { readonly files?: readonly string[] }) => {
          if (injection.files?.includes('card.js')) {
            await new Promise<void>((resolve) => Reflect.set(globalThis, 'letThrough', resolve));
          }
          return executeScript.call(scripting, injection);
        };
        Object.defineProperty(scripting, 'executeScript', { value: late, configurable: true });
      }
    });
    const walk = walkOn(session, server.url('/story'));
    const isHeld = () => typeof Reflect.get(globalThis, 'letThrough') === 'function';
    await expect.poll(() => session.background.evaluate(isHeld)).toBe(true);
    await page.press('Escape');
    await session.background.evaluate(() => Reflect.get(globalThis, 'letThrough')());
    expect(await walk).toBe(true);
    await expect.poll(() => stages(session, server.url('/story'))).toEqual(['card']);
    await waitInPage(page, AMPLE);
    expect(await page.card()).toBeUndefined();
    await session.background.stop();
    await page.close();
  });
});

describe.each(browsers)('updated between two stages in $kind', ({ launch }) => {
  plain('the old reader goes, and the new one opens its cards', async () => {
    const server = await LocalServer.start();
    const session = await launch();
    try {
      const url = server.page('/story', html(STORY));
      const page = await session.open(url);
      await expect.poll(() => marksOf(page)).toBe(3);
      await session.install();
      // The old one finds out with what it does first.
      await page.puppeteer.mouse.move(300, 400);
      // Its marks look like those of the new one.
      await expect
        .poll(async () => (await frameStates(session, url)).map(({ reader }) => reader))
        .toEqual(['done']);
      await expect.poll(() => marksOf(page)).toBe(3);
      await openCard(page);
      const hosts = (hosts: string) => document.querySelectorAll(hosts).length;
      expect(await page.evaluate(hosts, HOST_SELECTOR)).toBe(1);
      await closeCard(page);
      expect(await session.errors()).toEqual([]);
    } finally {
      await session.close();
      await server.close();
    }
  });
});
