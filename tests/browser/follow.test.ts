import { afterAll, beforeEach, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { closeCard, openCard } from './hostile/support/card';
import { areSettled, badgeOf, frameStates } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { texts } from './support/popup';
import { test } from './support/sharedSession';

/** What is seen is what is marked, counted and listed, however a page is built and changes. */
describe.each(browsers)('following the page in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    server.folder('/pages/', 'tests/browser/pages');
    session = await sharedSession(kind);
  });
  beforeEach(() => session.background.evaluate(() => chrome.storage.sync.clear()));
  afterAll(() => server?.close());

  const open = async (path: string): Promise<WebPage> => {
    const page = await session.open(server.url(`/pages/${path}`));
    await page.puppeteer.setViewport({ width: 1000, height: 900 });
    return page;
  };
  const settled = (page: WebPage) =>
    expect
      .poll(async () => areSettled(await frameStates(session, page.puppeteer.url())))
      .toBe(true);
  const badge = (page: WebPage) => badgeOf(session, page.puppeteer.url());
  const marked = async (page: WebPage) => (await page.marks()).map(({ text }) => text);
  const markAll = () =>
    session.background.evaluate(() => chrome.storage.sync.set({ marks: 'all' }));

  test('names in shadow trees are painted as marked as those outside', async () => {
    const page = await open('shadow-text.html');
    const line = async (y: number) => {
      const clip = { x: 30, y, width: 300, height: 60 };
      return Buffer.from(await page.puppeteer.screenshot({ clip })).toString('base64');
    };
    await expect.poll(async () => (await line(60)) === (await line(140))).toBe(false);
    await expect.poll(async () => (await line(220)) === (await line(60))).toBe(true);
    await page.close();
  });

  test('names that run over elements which only their style shows to be inline', async () => {
    const page = await open('split-names.html');
    await expect.poll(() => marked(page)).toEqual(['Mike Pence', 'Mike Pence', 'Kim Yo Jong']);
    await page.close();
    const alone = await open('split-name-alone.html');
    await expect.poll(() => marked(alone)).toEqual(['Mike Pence']);
    await alone.close();
  });

  test('a panel that a class shows: its names are marked, open and count; the hidden ones do not', async () => {
    const page = await open('tabs-by-class.html');
    await expect.poll(() => badge(page)).toBe('1');
    await page.puppeteer.click('#two');
    await expect.poll(() => badge(page)).toBe('2');
    await openCard(page, 'Mike Pence', 1);
    await closeCard(page);
    await page.puppeteer.click('#one');
    await expect.poll(() => badge(page)).toBe('1');
    await openCard(page, 'Mike Pence');
    await closeCard(page);
    await page.close();
  });

  test.for(['opacity', 'display', 'visibility'])('a page that %s hides at first', async (how) => {
    const page = await open(`shown-later.html?${how}`);
    // It may be shown by now, on a busy machine: then there is nothing to say of before.
    const before = await badge(page);
    const isShown = await page.evaluate(() => document.documentElement.className === '');
    if (!isShown) expect(before).toBe('');
    await expect.poll(() => badge(page)).toBe('2');
    await openCard(page);
    await page.close();
  });

  test('rows that are used again and again: no frame shows a mark on other words', async () => {
    await markAll();
    const page = await open('recycled-rows.html');
    await expect.poll(async () => (await page.marks()).length).toBe(7);
    const seen = await page.evaluate(async () => {
      // A `const` of the page's script is no property of its global.
      const recycle: unknown = new Function('return recycle')();
      const wrong = new Set<string>();
      let marks = 0;
      for (let frame = 0; frame < 120; frame++) {
        await new Promise(requestAnimationFrame);
        if (typeof recycle !== 'function') throw new Error('The page is another');
        // The first frames show the marks that were there before.
        if (frame % 5 === 4) recycle();
        // What observes the page has had its turn, and nothing has been painted since.
        await null;
        for (const [, ranges] of CSS.highlights) {
          for (const { startContainer, startOffset, endOffset } of ranges) {
            const text = startContainer.nodeValue?.slice(startOffset, endOffset) ?? '';
            if (text === 'Mike Pence' || text === 'Kim Yo Jong') marks++;
            else wrong.add(text);
          }
        }
      }
      return { wrong: [...wrong], marks };
    });
    expect(seen.wrong).toEqual([]);
    expect(seen.marks).toBeGreaterThan(0);
    await expect.poll(async () => (await marked(page)).length).toBe(7);
    await page.close();
  });

  test('text that moves into a frame counts once, there, and opens there', async () => {
    const page = await open('moved-into-frame.html');
    await expect.poll(() => badge(page)).toBe('2');
    await expect.poll(async () => (await page.marks()).length).toBe(2);
    await page.puppeteer.evaluate('move()');
    await expect.poll(() => marked(page)).toEqual([]);
    const frame = page.puppeteer.mainFrame().childFrames()[0];
    if (!frame) throw new Error('The page has no frame');
    await expect.poll(async () => (await page.marks({ frame })).length).toBe(2);
    await expect.poll(() => badge(page)).toBe('2');
    const counts = async () =>
      (await frameStates(session, page.puppeteer.url())).map(({ mentions }) => mentions.length);
    await expect.poll(counts).toEqual([0, 2]);
    await session.command('next-mention');
    await expect.poll(() => page.card({ frame })).toMatchObject({ name: 'Mike Pence' });
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badge(page)).toBe('');
    await page.close();
  });

  test('a list of 10,000 mentions is told in counts, and drawn as far as it is seen', async () => {
    const page = await open('many-names.html');
    await expect.poll(() => badge(page), { timeout: 120_000 }).toBe('2');
    await settled(page);
    const popup = await session.openPopup();
    await popup.click('#tab-page');
    await expect.poll(() => texts(popup, '.found-row')).toHaveLength(2);
    await popup.click('.found-row .icon-button');
    await expect.poll(() => texts(popup, '.mentions button')).not.toHaveLength(0);
    const drawn = () => popup.evaluate(() => document.querySelectorAll('.mentions button').length);
    expect(await drawn()).toBeLessThan(500);
    await popup.evaluate(() => {
      const panel = document.querySelector('.panel');
      if (panel) panel.scrollTop = panel.scrollHeight / 2;
    });
    await expect
      .poll(async () => (await texts(popup, '.mentions button'))[0] ?? '')
      .not.toContain('Row 0:');
    await expect.poll(drawn).toBeGreaterThan(0);
    expect(await drawn()).toBeLessThan(500);
    await popup.close();
    await page.close();
  });

  test('a site that is switched off and on again has its badge again', async () => {
    const page = await open('shown-later.html');
    await expect.poll(() => badge(page)).toBe('2');
    await session.background.evaluate(() =>
      chrome.storage.sync.set({ 'sites.0': { localhost: 0 } }),
    );
    await expect.poll(() => badge(page)).toBe('');
    await expect.poll(() => marked(page)).toEqual([]);
    await session.background.evaluate(() => chrome.storage.sync.remove('sites.0'));
    await expect.poll(() => badge(page)).toBe('2');
    await page.close();
  });

  test('the open popup is told of what changes', async () => {
    server.page('/grows', '<!doctype html><html lang="en"><p>Mike Pence came.</p>');
    const page = await session.open(server.url('/grows'));
    await expect.poll(() => badge(page)).toBe('1');
    const popup = await session.openPopup();
    await popup.click('#tab-page');
    const counts = () => texts(popup, '.found-row .topic-count');
    await expect.poll(counts).toEqual(['1']);
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: 'Mike Pence went.' }),
      );
    });
    await expect.poll(counts).toEqual(['2']);
    await popup.close();
    await page.close();
  });
});
