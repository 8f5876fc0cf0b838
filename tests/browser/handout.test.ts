import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { axeFindings, named, openPage, overflowing, visitPage } from './support/extensionPage';
import { test } from './support/sharedSession';

/** A story on paper, and in the clipboard. */
describe.each(browsers)('the handout in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  /** What somebody gets who pastes. */
  async function pasted(): Promise<string> {
    server.page('/paste', '<!doctype html><html lang="en"><title>Paste</title><textarea>');
    const page = await session.visit(server.url('/paste'));
    await page.click('textarea');
    await page.press('Control+V');
    const value = () => page.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await expect.poll(value).not.toBe('');
    const text = await value();
    return text;
  }

  test.each([
    ['Copy as Markdown', '# The Pence–Kim Yo Jong meeting', '- **Article A, paragraph 10**: '],
    ['Copy as CSV', '"Date","Event","What is said"', '"The North withdraws from the meeting",'],
  ])('“%s” has the whole story in the clipboard, with its citations', async (name, start, part) => {
    const page = await visitPage(session, 'handout.html');
    await page.click(named('button', name));
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[role=status]')?.textContent))
      .toBe('Copied');
    const text = await pasted();
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain(part);
  });

  test('is where the popup’s first tab leads, with its story', async () => {
    const popup = await visitPage(session, 'popup.html?view=story');
    const link = () =>
      popup.evaluate(() => document.querySelector('.to-handout a')?.getAttribute('href') ?? '');
    await expect.poll(link).toMatch(/^handout\.html\?story=./);
    const title = await popup.evaluate(() => document.querySelector('.brief h2')?.textContent);
    const page = await visitPage(session, await link());
    await expect
      .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent))
      .toBe(title);
  });

  test.each([1280, 360])('fits into %i px, and axe finds nothing', async (width) => {
    const page = await visitPage(session, 'handout.html');
    await page.puppeteer.setViewport({ width, height: 800 });
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('.handout-events > li').length))
      .toBeGreaterThan(10);
    expect(await overflowing(page)).toEqual([]);
    expect(await axeFindings(page, { scheme: 'light', forcedColors: false })).toEqual([]);
  });

  test.runIf(kind === 'chromium')(
    'is printed without its buttons, in dark mode on white',
    async () => {
      await session.setMedia({ scheme: 'dark' });
      const page = await openPage(session, 'handout.html');
      await page.puppeteer.emulateMediaType('print');
      const looks = () =>
        page.evaluate(() => {
          const bar = document.querySelector('.handout-bar');
          return [bar?.checkVisibility(), getComputedStyle(document.body).color];
        });
      await expect.poll(looks).toEqual([false, 'rgb(28, 26, 23)']);
      await page.close();
      await session.setMedia({});
    },
  );
});
