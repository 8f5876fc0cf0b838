import { afterAll, afterEach, describe, expect } from 'vitest';
import { centre } from '../../build/drive/frameGeometry';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { TIMINGS } from '../../src/core/hover/timings';
import { browsers } from './support/browsers';
import { inTurn } from './support/inTurn';
import { test } from './support/sharedSession';

/**
 * The very first that a visitor does on a page: what answers it comes into the page only then, and
 * has to answer it all the same.
 */
describe.each(browsers)('the first movement in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    server.folder('/', 'tests/browser/pages');
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  async function show(url: string): Promise<WebPage> {
    const page = await session.visit(url);
    await expect.poll(async () => (await page.marks()).length).toBe(1);
    return page;
  }

  const made = (body: string): string =>
    server.page(
      '/made',
      `<!doctype html><html lang="en"><title>Page</title>
      <style>body { margin: 60px 40px; font: 18px/1.6 serif }</style>${body}`,
    );

  const opens = (page: WebPage) =>
    expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });

  const name = (page: WebPage) => page.boxOf('Mike Pence');

  /** Waits longer than any card takes to come, then says that none has. */
  async function nothingOpens(page: WebPage): Promise<void> {
    const end = performance.now() + 2 * TIMINGS.rest;
    await expect.poll(() => performance.now() > end).toBe(true);
    expect(await page.card()).toBeUndefined();
  }

  const setTrigger = (trigger: string) =>
    session.background.evaluate((trigger: string) => chrome.storage.sync.set({ trigger }), trigger);

  afterEach(() => setTrigger('rest'));

  test('opens the card of the name that it ends on', async () => {
    const page = await show(made('<p>Then Mike Pence came.'));
    const { x, y } = centre(await name(page));
    await page.puppeteer.mouse.move(x, y);
    await opens(page);
  });

  test.each(
    inTurn(kind, [
      ['at once', 'show()'],
      ['right after', 'setTimeout(show)'],
      ['in place of its title', 'this.removeAttribute("title")'],
    ]),
  )('leaves the word to the page, which speaks %s', async (_, does) => {
    const page = await show(
      made(`<p>Then <a href="#x" title="A tip" id=a>Mike Pence</a> came.</p><script>
        const show = () => {
          const own = document.createElement('div')
          own.style.cssText = 'position: fixed; left: 60px; top: 100px; width: 300px; background: #fff'
          own.textContent = 'Our own'
          document.body.append(own)
        }
        ${does.includes('title') ? '' : 'a.removeAttribute("title")'}
        a.onmouseover = function () { this.onmouseover = null; ${does} }
      </script>`),
    );
    const { x, y } = centre(await name(page));
    await page.puppeteer.mouse.move(x, y);
    await nothingOpens(page);
  });

  test('is a click, whose card lies beside the part of the name that was clicked', async () => {
    await setTrigger('click');
    const page = await show(server.url('/wrapped-name.html'));
    const at = centre(await page.boxOf('Pence'));
    await page.puppeteer.mouse.click(at.x, at.y);
    await opens(page);
    const box = (await page.card())?.box;
    // Not at the other end of the line before, where the name begins.
    expect(Math.abs((box?.x ?? 1000) - at.x)).toBeLessThan(100);
  });

  test('is a rest, to which Shift comes where that has to be held', async () => {
    await setTrigger('modifier');
    const page = await show(made('<p>Then Mike Pence came.'));
    const { x, y } = centre(await name(page));
    await page.puppeteer.mouse.move(x, y);
    await nothingOpens(page);
    await page.puppeteer.keyboard.down('Shift');
    await opens(page);
    await page.puppeteer.keyboard.up('Shift');
  });

  test('are two presses of the key of the walk, each of which counts', async () => {
    const page = await session.visit(
      made('<p>Mike Pence came.</p><p>Then Kim Yo Jong.</p><p>Then Moon Jae-in.'),
    );
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(1);
    await Promise.all([session.command('next-mention'), session.command('next-mention')]);
    await expect.poll(() => page.card()).toMatchObject({ name: 'Kim Yo Jong' });
  });
});
