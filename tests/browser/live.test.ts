import { afterAll, beforeEach, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** Settings that change while a page is open: it follows at once, without a reload. */
describe.each(browsers)('settings in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let page: WebPage;

  const set = (items: Record<string, unknown>) =>
    session.background.evaluate(
      (items: Record<string, unknown>) => chrome.storage.sync.set(items),
      items,
    );
  const texts = async () => (await page.marks()).map(({ text }) => text);
  const badge = () =>
    session.background.evaluate(async (url: string) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return chrome.action.getBadgeText({ tabId: tab?.id });
    }, page.puppeteer.url());

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
    server.page(
      '/live',
      `<!doctype html><html lang="en"><title>Live</title>
       <p>Mike Pence came. Mike Pence went. Kim Yo Jong stayed.</p>`,
    );
    page = await session.open(server.url('/live'));
  });

  beforeEach(async () => {
    await session.background.evaluate(() => chrome.storage.sync.clear());
    await page.puppeteer.reload();
  });

  afterAll(() => server?.close());

  const marked = () => expect.poll(texts).toEqual(['Mike Pence', 'Kim Yo Jong']);

  test('a topic turned off loses its marks, and has them again when it is on', async () => {
    await marked();
    await expect.poll(badge).toBe('2');
    await set({ 'topic.pyeongchang-2018/pence': false });
    await expect.poll(texts).toEqual(['Kim Yo Jong']);
    await expect.poll(badge).toBe('1');
    await set({ 'topic.pyeongchang-2018/pence': true });
    await expect.poll(async () => (await texts()).sort()).toEqual(['Kim Yo Jong', 'Mike Pence']);
    await expect.poll(badge).toBe('2');
  });

  test('all mentions are marked on request', async () => {
    await marked();
    await set({ marks: 'all' });
    await expect.poll(texts).toHaveLength(3);
  });

  test('quiet mode draws nothing, and still opens on every mention', async () => {
    await marked();
    await set({ marks: 'none' });
    await expect.poll(texts).toEqual([]);
    const style = () =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(context-note)').textDecorationStyle,
      );
    await expect.poll(style).not.toBe('dotted');
    await expect.poll(badge).toBe('2');
    await page.hover('Mike Pence', { nth: 1 });
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    await page.press('Escape');
    await page.moveTo(500, 500);
  });

  test('a card opens by click alone, or with Shift held', async () => {
    await marked();
    await set({ trigger: 'click' });
    await page.hover('Kim Yo Jong');
    const { x, y } = await page.boxOf('Kim Yo Jong');
    await page.puppeteer.mouse.click(x + 10, y + 8);
    await expect.poll(() => page.card()).toMatchObject({ name: 'Kim Yo Jong' });
    await page.press('Escape');
    await set({ trigger: 'modifier' });
    await page.moveTo(400, 400);
    await page.puppeteer.keyboard.down('Shift');
    await page.hover('Mike Pence');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    await page.puppeteer.keyboard.up('Shift');
    await page.press('Escape');
    await page.moveTo(500, 500);
  });

  test('the card takes the chosen theme', async () => {
    await marked();
    await set({ theme: 'dark' });
    await page.hover('Kim Yo Jong');
    await expect.poll(() => page.card()).toBeDefined();
    const theme = () =>
      page.inCard((root) => root.querySelector('[data-theme]')?.getAttribute('data-theme'));
    await expect.poll(theme).toBe('dark');
    await set({ theme: 'light' });
    await expect.poll(theme).toBe('light');
    await page.press('Escape');
    await page.moveTo(500, 500);
  });

  test('a site that is switched off is left, and comes back when it is on', async () => {
    await marked();
    await set({ 'sites.0': { localhost: 0 } });
    await expect.poll(texts).toEqual([]);
    await expect.poll(badge).toBe('');
    const other = await session.open(server.url('/live'));
    expect(await other.marks()).toEqual([]);
    await session.background.evaluate(() => chrome.storage.sync.remove('sites.0'));
    await expect.poll(async () => (await other.marks()).length).toBe(2);
    await other.close();
  });

  test('a mention that was called wrong is quiet until it is called right again', async () => {
    await marked();
    await page.hover('Mike Pence');
    await expect.poll(() => page.card()).toBeDefined();
    await page.clickInCard('.card-evidence button');
    await expect.poll(texts).toEqual(['Kim Yo Jong', 'Mike Pence']);
    expect(
      (await page.marks()).filter(({ highlight }) => highlight === 'context-note'),
    ).toHaveLength(1);
    await page.clickInCard('.card-evidence button');
    await expect
      .poll(
        async () =>
          (await page.marks()).filter(({ highlight }) => highlight === 'context-note').length,
      )
      .toBe(2);
    await page.press('Escape');
    await page.moveTo(500, 500);
    await page.puppeteer.reload();
    await expect.poll(texts).toEqual(['Mike Pence', 'Kim Yo Jong']);
  });
});
