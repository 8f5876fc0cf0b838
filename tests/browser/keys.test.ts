import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { clickNamed } from './hostile/support/card';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** Everything without a mouse, with real keys: walking from mention to mention, using the card. */
describe.each(browsers)('keys in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  const body = `<button id=start>Start</button>
    <p>First Mike Pence, then Mike Pence again.</p><div style="height: 2000px"></div>
    <p>Kim Yo Jong is far below.</p>`;

  async function show(path: string, html: string, marks: number): Promise<WebPage> {
    server.page(path, `<!doctype html><html lang="en"><title>Keys</title>${html}`);
    const page = await session.visit(server.url(path));
    await expect.poll(async () => (await page.marks()).length).toBe(marks);
    return page;
  }

  const opens = (page: WebPage, name: string) =>
    expect.poll(() => page.card()).toMatchObject({ name });
  const current = async (page: WebPage) =>
    (await page.marks()).filter(({ highlight }) => highlight.endsWith('-open'));
  const focusedInCard = (page: WebPage) =>
    page.inCard(
      (root) => root.activeElement?.getAttribute('role') ?? root.activeElement?.localName,
    );

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind, 'keys');
  });

  afterAll(() => server?.close());

  test('walk the mentions, show where each is, and Escape gives the focus back', async () => {
    const page = await show('/walk', body, 2);
    await page.evaluate(() => document.querySelector('button')?.focus());
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    await expect.poll(() => current(page)).toMatchObject([{ text: 'Mike Pence' }]);
    await expect.poll(() => focusedInCard(page)).toBe('dialog');
    const first = (await page.card())?.box;
    await session.command('next-mention');
    await expect.poll(async () => (await page.card())?.box.x).not.toBe(first?.x);
    await session.command('next-mention');
    await opens(page, 'Kim Yo Jong');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    await session.command('previous-mention');
    await opens(page, 'Kim Yo Jong');
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start');
    expect(await current(page)).toEqual([]);
  });

  test('go on from there while the focus is in the browser’s own bars', async () => {
    const page = await show('/bars', body.replace(/<button.*?<\/button>/, ''), 2);
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    await expect.poll(() => focusedInCard(page)).toBe('dialog');
    // Before the card comes nothing in the page, so the focus leaves it. Chromium tells pages that
    // they have it, wherever it is, while a test drives it.
    const leave = async () => {
      await page.press('Shift+Tab');
      return page.evaluate(() => document.hasFocus());
    };
    if (kind === 'firefox') await expect.poll(leave).toBe(false);
    else await leave();
    const first = (await page.card())?.box;
    await session.command('next-mention');
    await expect.poll(async () => (await page.card())?.box.x).not.toBe(first?.x);
    await session.command('next-mention');
    await opens(page, 'Kim Yo Jong');
  });

  test('go on into frames and round again', async () => {
    const page = await show(
      '/frames',
      '<p>Mike Pence</p><iframe srcdoc="<p>Kim Yo Jong</p>"></iframe>',
      1,
    );
    const frame = page.puppeteer.frames()[1];
    await expect.poll(async () => (frame ? await page.marks({ frame }) : []).length).toBe(1);
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    await session.command('next-mention');
    await expect
      .poll(() => (frame ? page.card({ frame }) : undefined))
      .toMatchObject({ name: 'Kim Yo Jong' });
    await expect.poll(() => page.card()).toBeUndefined();
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    // One card is open at a time, and has the focus.
    await expect.poll(() => (frame ? page.card({ frame }) : null)).toBeUndefined();
    await expect.poll(() => focusedInCard(page)).toBe('dialog');
  });

  test('reach everything in the card by Tab, and work it by Enter', async () => {
    const page = await show('/tab', body, 2);
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    await expect.poll(() => focusedInCard(page)).toBe('dialog');
    const focused = () =>
      page.inCard((root) => {
        const { activeElement } = root;
        const label = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
        // Names are kept on one line by spaces that do not break.
        return label?.replace(/\s+/g, ' ').trim() ?? '';
      });
    /** What has the focus after it has moved, which a key does in its own time. */
    const moveFocus = async (key: 'Tab' | 'Shift+Tab') => {
      const before = await focused();
      await page.press(key);
      await expect.poll(focused).not.toBe(before);
      return focused();
    };
    const names: string[] = [];
    for (let count = 0; count < 40 && !names.at(-1)?.includes('Whole story'); count++) {
      names.push(await moveFocus('Tab'));
    }
    expect(names).toContainEqual(expect.stringContaining('Close'));
    expect(names.at(-1)).toMatch(/Whole story/);
    for (let count = 0; count < 40 && (await focused()) !== 'Nick Ayers'; count++) {
      await moveFocus('Shift+Tab');
    }
    await page.press('Enter');
    await opens(page, 'Nick Ayers');
  });

  test('walk the items of the card’s menu, and close it before the card', async () => {
    const page = await show('/menu', body, 2);
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    await expect.poll(() => focusedInCard(page)).toBe('dialog');
    const focused = () => page.inCard((root) => root.activeElement?.textContent?.trim() ?? '');
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    await clickNamed(page, 'More');
    await expect.poll(focused).toBe('Keep open');
    await page.press('ArrowDown');
    await expect.poll(focused).toBe('Snooze an hour on this site');
    await page.press('End');
    await expect.poll(focused).toBe('Options');
    await page.press('ArrowDown');
    await expect.poll(focused).toBe('Keep open');
    expect(await scrolled()).toBe(before);
    await page.press('Escape');
    const isOpen = () => page.inCard((root) => root.querySelector('.card-menu-list') !== null);
    await expect.poll(isOpen).toBe(false);
    expect(await page.card()).toMatchObject({ name: 'Mike Pence' });
    expect(await page.inCard((root) => root.activeElement?.ariaLabel)).toBe('More');
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
  });

  test('put an explanation away before the card', async () => {
    const page = await show('/tip', body, 2);
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    await expect.poll(() => focusedInCard(page)).toBe('dialog');
    const tips = () =>
      page.inCard((root) => root.querySelectorAll('[role="tooltip"]:not([hidden])').length);
    for (let count = 0; count < 20 && (await tips()) === 0; count++) await page.press('Tab');
    expect(await tips()).toBe(1);
    await page.press('Escape');
    await expect.poll(tips).toBe(0);
    expect(await page.card()).toMatchObject({ name: 'Mike Pence' });
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
  });

  test('leave the focus to a page that takes it back at once', async () => {
    const page = await show(
      '/trap',
      `<div id=trap><input id=inside></div>${body}<script>
        inside.addEventListener('blur', () => setTimeout(() => inside.focus()));
        inside.focus();
      </script>`,
      2,
    );
    await session.command('next-mention');
    // The host that is left in the page shows that a card was there.
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('inside');
    await expect.poll(() => page.card()).toBeUndefined();
  });
});
