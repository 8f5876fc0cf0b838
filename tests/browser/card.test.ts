import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { TIMINGS } from '../../src/core/hover/timings';
import { pinCard } from './hostile/support/card';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** What a reader does with the pointer, and what the card does then. */
describe.each(browsers)('the card in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let count = 0;

  /** Opens a page with `body` and waits until `marks` mentions are marked. */
  async function show(body: string, marks: number): Promise<WebPage> {
    const path = `/card-${count++}`;
    server.page(
      path,
      `<!doctype html><html lang="en"><title>Page</title>
      <style>body { margin: 60px 40px; font: 18px/1.6 serif }</style>${body}`,
    );
    const page = await session.visit(server.url(path));
    await expect.poll(async () => (await page.marks()).length).toBe(marks);
    return page;
  }

  /** Waits longer than any card takes, then tells which card is open. */
  async function later(page: WebPage): Promise<string | undefined> {
    const end = performance.now() + TIMINGS.rest * 2;
    await expect.poll(() => performance.now() > end).toBe(true);
    return (await page.card())?.name;
  }

  const opens = (page: WebPage, name = 'Mike Pence') =>
    expect.poll(() => page.card()).toMatchObject({ name });
  const closes = (page: WebPage) => expect.poll(() => page.card()).toBeUndefined();

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  test('opens on rest, not in passing: 300 mentions crossed in a second open none', async () => {
    const line = '<h2>Day</h2><p>Mike Pence came.</p>';
    const page = await show(`<div style="columns: 5">${line.repeat(300)}</div>`, 300);
    const start = performance.now();
    for (let x = 20; performance.now() - start < 1000; x = (x + 37) % 760) {
      await page.puppeteer.mouse.move(x, 100 + (x % 400));
    }
    await page.puppeteer.mouse.move(2, 2);
    expect(await later(page)).toBeUndefined();
    // A host in the page would be the trace of a card, however short it was there.
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.hover('Mike Pence', { nth: 3 });
    await opens(page);
  });

  test('stands clear of the mark and of its link, and stays while the pointer travels to it', async () => {
    const page = await show('<p>Then <a href="#x">Mike Pence of Indiana</a> came.</p>', 1);
    await page.hover('Mike Pence');
    await opens(page);
    const link = await page.boxOf('Mike Pence of Indiana');
    const card = await page.card();
    expect(card?.box.y).toBeGreaterThanOrEqual(link.y + link.height);
    // Slowly, through the gap, and longer than the grace in all.
    const from = { x: link.x + 20, y: link.y + link.height / 2 };
    await page.puppeteer.mouse.move(from.x, from.y);
    await page.puppeteer.mouse.move(from.x + 48, from.y + 60, { steps: 40 });
    expect(await page.card()).toBeDefined();
    expect(await later(page)).toBe('Mike Pence');
    await page.moveTo(700, 560);
    await closes(page);
  });

  test('is closed by Escape alone when it is pinned', async () => {
    const page = await show('<p>Then Mike Pence came.</p>', 1);
    await page.hover('Mike Pence');
    await opens(page);
    await pinCard(page);
    await page.moveTo(700, 500);
    await page.puppeteer.mouse.click(700, 500);
    expect(await later(page)).toBe('Mike Pence');
    await page.press('Escape');
    await closes(page);
  });

  test('keeps out of the way while the page is scrolled, dragged, selected or typed in', async () => {
    const page = await show(
      `<input id=field><p>Then Mike Pence came.</p><div style="height: 3000px"></div>`,
      1,
    );
    const { x, y } = await page.boxOf('Mike Pence');
    // The mark comes to the pointer, not the pointer to the mark.
    await page.moveTo(x + 10, y + 110);
    await page.evaluate(() => scrollTo(0, 100));
    await page.evaluate(() => scrollTo(0, 0));
    await page.puppeteer.mouse.wheel({ deltaY: -100 });
    expect(await later(page)).toBeUndefined();
    await page.puppeteer.mouse.move(x - 10, y + 8);
    await page.puppeteer.mouse.down();
    await page.puppeteer.mouse.move(x + 40, y + 8, { steps: 4 });
    expect(await later(page)).toBeUndefined();
    await page.puppeteer.mouse.up();
    await page.click('#field');
    await page.puppeteer.mouse.move(x + 20, y + 8);
    await page.press('a');
    expect(await later(page)).toBeUndefined();
  });

  test('opens nothing under a banner, nor where the page has a tooltip of its own', async () => {
    const page = await show(
      `<p><span title="Vice-president">Mike Pence</span> and Kim Yo Jong.</p>
       <div style="position: fixed; inset: 0 0 auto; height: 100%; background: #fff8; left: 200px">Cookies</div>
       <h2>Next</h2><p>Mike Pence</p>`,
      3,
    );
    await page.hover('Mike Pence');
    expect(await later(page)).toBeUndefined();
    await page.hover('Kim Yo Jong');
    expect(await later(page)).toBeUndefined();
    await page.hover('Mike Pence', { nth: 1 });
    await opens(page);
  });

  test('opens over a teaser with a stretched link, and not through one of another box', async () => {
    const page = await show(
      `<article style="position: relative; width: 300px"><h2>News</h2><p>Mike Pence came.</p>
         <a href="#x">More</a><style>article a::after { content: ''; position: absolute; inset: 0 }</style></article>
       <div style="position: relative; height: 40px"><p style="margin: 0">Kim Yo Jong</p>
         <div style="position: absolute; inset: 0"><a class=over href="#y"
           style="position: absolute; inset: 0"></a></div></div>`,
      2,
    );
    await page.hover('Mike Pence');
    await opens(page);
    await page.moveTo(700, 500);
    await closes(page);
    await page.hover('Kim Yo Jong');
    expect(await later(page)).toBeUndefined();
  });

  test('opens inside the modal dialog and the full-screen element that its mark is in', async () => {
    const page = await show(
      `<dialog id=dialog><p>Mike Pence came.</p><p style="height: 300px"></p></dialog>
       <div id=full style="background: #fff"><p>Kim Yo Jong came.</p></div>
       <script>dialog.showModal()</script>`,
      2,
    );
    await page.hover('Mike Pence');
    await opens(page);
    await pinCard(page);
    await page.press('Escape');
    await closes(page);
    // Escape was the card's: the dialog below stays.
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('dialog')?.open))
      .toBe(false);
    await page.evaluate(() => {
      document.addEventListener('click', () =>
        document.querySelector('#full')?.requestFullscreen(),
      );
    });
    await page.puppeteer.mouse.click(5, 5);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
    await page.hover('Kim Yo Jong');
    await opens(page, 'Kim Yo Jong');
  });

  test('opens inside a frame, as far as the frame has room', async () => {
    server.page('/small', '<!doctype html><p>Mike Pence came.</p>');
    const url = server.url('/small', 'other.localhost');
    const page = await show(`<iframe src="${url}" width=420 height=260></iframe>`, 0);
    const frame = page.frame('/small');
    await expect.poll(async () => (await page.marks({ frame })).length).toBe(1);
    await page.hover('Mike Pence', { frame });
    await expect.poll(() => page.card({ frame })).toMatchObject({ name: 'Mike Pence' });
    const box = (await page.card({ frame }))?.box;
    const outer = await page.evaluate(() => {
      const { x, y, right, bottom } =
        document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, right, bottom };
    });
    expect(box?.x).toBeGreaterThanOrEqual(outer.x);
    expect(box?.y).toBeGreaterThanOrEqual(outer.y);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(outer.right);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(outer.bottom);
  });

  test('closes when its mark leaves the view, and moves with it until then', async () => {
    const page = await show('<p>Then Mike Pence came.</p><div style="height: 3000px"></div>', 1);
    await page.hover('Mike Pence');
    await opens(page);
    const before = (await page.card())?.box.y ?? 0;
    await page.evaluate(() => scrollTo(0, 30));
    await expect.poll(async () => (await page.card())?.box.y).toBeCloseTo(before - 30, 0);
    await page.evaluate(() => scrollTo(0, 900));
    await closes(page);
  });

  test('opens as a sheet by a tap, and a tap on a link follows the link', async () => {
    const page = await show('<p>Mike Pence, <a href="#there">Kim Yo Jong</a></p>', 2);
    await page.tap('Mike Pence');
    await opens(page);
    const box = (await page.card())?.box;
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(height, 0);
    expect(box?.width).toBeCloseTo(width, 0);
    await page.press('Escape');
    await closes(page);
    await page.tap('Kim Yo Jong');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
    expect(await later(page)).toBeUndefined();
  });

  test('never gets into the page beyond its host, and takes no focus when hovered', async () => {
    const page = await show('<button id=b>Here</button><p>Then Mike Pence came.</p>', 1);
    await page.evaluate(() => document.querySelector('button')?.focus());
    const outside = () =>
      page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
    expect(await outside()).toEqual(['head', 'body']);
    await page.hover('Mike Pence');
    await opens(page);
    expect(await outside()).toEqual(['head', 'body', 'div']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
  });
});
