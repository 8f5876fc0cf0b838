import { afterAll, describe, expect } from 'vitest';
import { swipe, touch } from '../../build/drive/finger';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

const PHONE = { width: 390, height: 844 };
const HANDLE = '.sheet-handle';

/** Small windows: phones, zoom, low frames. What is tapped stays in view, and a card can be read. */
describe.each(browsers)('the sheet in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind, 'keys');
  });

  afterAll(() => server?.close());

  async function show(
    path: string,
    body: string,
    size: { readonly width: number; readonly height: number },
    marks = 1,
  ): Promise<WebPage> {
    server.page(
      path,
      `<!doctype html><html lang="en"><meta name=viewport content="width=device-width">
       <title>Sheet</title><style>body { margin: 20px; font: 20px/1.5 serif }</style>${body}`,
    );
    const page = await session.visit(server.url(path));
    await page.puppeteer.setViewport(size);
    await expect.poll(() => page.evaluate(() => innerHeight)).toBe(size.height);
    await expect.poll(async () => (await page.marks()).length).toBe(marks);
    return page;
  }

  const gap = (height: number) => `<div style="height: ${height}px"></div>`;

  /** The open card's box, once it stands still. */
  async function settledBox(page: WebPage) {
    let before = '';
    await expect
      .poll(async () => {
        const now = JSON.stringify((await page.card())?.box);
        const isStill = now !== undefined && now === before;
        before = now ?? '';
        return isStill;
      })
      .toBe(true);
    const box = (await page.card())?.box;
    if (!box) throw new Error('The card has gone');
    return box;
  }

  /** Where the handle is to be touched. */
  async function handleOf(page: WebPage) {
    const { x, y } = await page.inCard((root, selector) => {
      const { x, y, width, height } = (
        root.querySelector(selector) ?? document.body
      ).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, HANDLE);
    return { x, y };
  }

  test('opens at 45 %, and moves the page by what is missing for the words to be seen', async () => {
    const page = await show('/covered', `${gap(600)}<p>Mike Pence</p>${gap(900)}`, PHONE);
    await page.tap('Mike Pence');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    const box = await settledBox(page);
    expect(box.x).toBe(0);
    expect(box.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    expect(box.height).toBeCloseTo(PHONE.height * 0.45, -1);
    expect(box.y + box.height).toBeCloseTo(PHONE.height, 0);
    const words = await page.boxOf('Mike Pence');
    expect(words.y + words.height).toBeLessThan(box.y);
    expect(words.y + words.height).toBeGreaterThan(box.y - 40);
  });

  test('leaves the page where it is when the words are seen anyway', async () => {
    const page = await show('/seen', `<p>Mike Pence</p>${gap(2000)}`, PHONE);
    await page.tap('Mike Pence');
    await settledBox(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('moves what the words lie in, inside a page that does not scroll', async () => {
    const page = await show(
      '/inside',
      `<div id=box style="height: 780px; overflow: auto">${gap(600)}<p>Mike Pence</p>${gap(900)}</div>`,
      PHONE,
    );
    await page.tap('Mike Pence');
    const box = await settledBox(page);
    const words = await page.boxOf('Mike Pence');
    expect(words.y + words.height).toBeLessThan(box.y);
  });

  test('hangs from the upper edge where nothing can be moved', async () => {
    const page = await show('/last', `${gap(690)}<p>Mike Pence</p>`, PHONE);
    await page.tap('Mike Pence');
    const box = await settledBox(page);
    expect(box.y).toBe(0);
    const words = await page.boxOf('Mike Pence');
    expect(words.y).toBeGreaterThan(box.height);
  });

  test('is pressed and pulled by its handle', async () => {
    const page = await show('/pull', `<p>Mike Pence</p>${gap(2000)}`, PHONE);
    await page.tap('Mike Pence');
    const share = async () => Math.round(((await settledBox(page)).height / PHONE.height) * 100);
    expect(await share()).toBe(45);
    const handle = await handleOf(page);
    await touch(page, handle);
    await expect.poll(share).toBe(85);
    const high = await handleOf(page);
    await touch(page, high);
    await expect.poll(share).toBe(45);
    const low = await handleOf(page);
    await swipe(page, low, { x: low.x, y: low.y - 250 }, 300);
    await expect.poll(share).toBe(85);
    const top = await handleOf(page);
    await swipe(page, top, { x: top.x, y: PHONE.height - 20 }, 400);
    await expect.poll(() => page.card()).toBeUndefined();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('leaves the words in view on a phone that lies on its side, and is pulled over all of it', async () => {
    const size = { width: 844, height: 390 };
    const page = await show('/sideways', `${gap(250)}<p>Mike Pence</p>${gap(900)}`, size);
    await page.tap('Mike Pence');
    const box = await settledBox(page);
    expect(box.height).toBeCloseTo(size.height * 0.45, -1);
    const words = await page.boxOf('Mike Pence');
    expect(words.y).toBeGreaterThanOrEqual(0);
    expect(words.y + words.height).toBeLessThan(box.y);
    const handle = await handleOf(page);
    await swipe(page, handle, { x: handle.x, y: 20 }, 300);
    await expect.poll(async () => (await settledBox(page)).height).toBe(size.height);
  });

  test('says in the window what its letters stand for', async () => {
    const page = await show('/letters', `<p>Mike Pence</p>${gap(900)}`, PHONE);
    await page.tap('Mike Pence');
    await settledBox(page);
    const { x, y } = await page.inCard((root) => {
      const { left, top, width, height } =
        root.querySelector('.card-sources')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.puppeteer.touchscreen.tap(x, y);
    const tip = () =>
      page.inCard((root) => {
        const shown = root.querySelector('[role="tooltip"]:not([hidden])');
        const { top, bottom, left, right, height } =
          shown?.getBoundingClientRect() ?? new DOMRect();
        return height > 20 && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      });
    await expect.poll(tip).toBe(true);
  });

  test('does not cut its title on a phone that lies on its side', async () => {
    const page = await show('/side-title', `${gap(60)}<p>Mike Pence</p>${gap(900)}`, {
      width: 844,
      height: 390,
    });
    await page.tap('Mike Pence');
    await settledBox(page);
    const onTop = await page.inCard((root) => {
      const title = root.querySelector('h2');
      const { left, top, height } = title?.getBoundingClientRect() ?? new DOMRect();
      return [0.1, 0.5, 0.9].map((at) =>
        title?.contains(root.elementFromPoint(left + 20, top + height * at)),
      );
    });
    expect(onTop).toEqual([true, true, true]);
  });

  test('is no wider than its card: a press beside that is the page’s', async () => {
    const page = await show(
      '/strip',
      `<button style="position: fixed; left: 0; top: 300px; width: 30px" onclick="hits.push(1)">x</button>
       <p>Mike Pence</p><script>globalThis.hits = []</script>`,
      { width: 640, height: 400 },
    );
    await page.hover('Mike Pence');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    await page.puppeteer.mouse.click(10, 308);
    await expect.poll(() => page.card()).toBeUndefined();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hits'))).toEqual([1]);
  });

  test('is made higher and closed by keys, too', async () => {
    const page = await show('/by-key', `<p>Mike Pence</p>${gap(2000)}`, PHONE);
    await page.tap('Mike Pence');
    const low = (await settledBox(page)).height;
    await page.inCard((root, selector) => {
      const handle = root.querySelector(selector);
      if (handle instanceof HTMLElement) handle.focus();
    }, HANDLE);
    const isExpanded = () =>
      page.inCard(
        (root, selector) => root.querySelector(selector)?.getAttribute('aria-expanded') ?? '',
        HANDLE,
      );
    expect(await isExpanded()).toBe('false');
    await page.press('Enter');
    await expect.poll(async () => (await page.card())?.box.height).toBeGreaterThan(low + 200);
    expect(await isExpanded()).toBe('true');
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
  });

  test('leaves a link its tap', async () => {
    const page = await show('/link', '<p><a href="#there">Mike Pence</a></p>', PHONE);
    await page.tap('Mike Pence');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
    expect(await page.card()).toBeUndefined();
  });

  test('leaves a link its tap where the name is in a shadow tree of it', async () => {
    const page = await show(
      '/shadow-link',
      `<p><a href="#there"><x-title></x-title></a></p><p>Mike Pence</p><script>
        customElements.define('x-title', class extends HTMLElement { connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<b>Kim Yo Jong</b>';
        } });</script>`,
      PHONE,
      2,
    );
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('x-title')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + 20, y: box.y + box.height / 2 };
    });
    await touch(page, { x, y });
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
    expect(await page.card()).toBeUndefined();
  });

  test.runIf(kind === 'chromium')(
    'lies in what is seen of a page that fingers enlarged',
    async () => {
      const page = await show('/pinch', `<p>Mike Pence</p>${gap(2000)}`, PHONE);
      const tools = await page.puppeteer.createCDPSession();
      await page.tap('Mike Pence');
      await settledBox(page);
      await tools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      const isInside = () =>
        page.inCard((root) => {
          const box = root.querySelector(':popover-open')?.getBoundingClientRect();
          const seen = visualViewport;
          if (!box || !seen) return 'nothing is there';
          const [right, bottom] = [seen.offsetLeft + seen.width, seen.offsetTop + seen.height];
          const isIn =
            seen.scale === 2 &&
            box.left >= seen.offsetLeft - 1 &&
            box.top >= seen.offsetTop - 1 &&
            box.right <= right + 1 &&
            Math.abs(box.bottom - bottom) <= 1;
          return isIn
            ? 'inside'
            : JSON.stringify([box, seen.offsetLeft, seen.offsetTop, right, bottom]);
        });
      await expect.poll(isInside).toBe('inside');
    },
  );

  test.each([
    ['200 %', { width: 640, height: 400 }, 380],
    ['400 %', { width: 320, height: 256 }, 240],
  ])('takes the whole height at %s, all of it text', async (_, size, least) => {
    const page = await show(`/zoom-${size.width}`, '<p>Here Mike Pence sat.</p>', size);
    await session.command('next-mention');
    const box = await settledBox(page);
    expect(box.height).toBeGreaterThanOrEqual(least);
    expect(box.height).toBeLessThanOrEqual(size.height);
    const headings = () =>
      page.inCard((root) => root.querySelector('h2')?.getBoundingClientRect().bottom ?? 0);
    expect(await headings()).toBeGreaterThan(0);
    await page.inCard((root) => root.querySelector('.card')?.scrollBy(0, 300));
    expect(await headings()).toBeLessThan(0);
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
  });

  test('lies otherwise when the window becomes another', async () => {
    const page = await show('/resize', '<p>Mike Pence</p>', { width: 900, height: 800 });
    await session.command('next-mention');
    expect((await settledBox(page)).width).toBeLessThan(500);
    await page.puppeteer.setViewport({ width: 450, height: 400 });
    await expect.poll(async () => (await page.card())?.box.width).toBe(450);
    await page.puppeteer.setViewport({ width: 900, height: 800 });
    await expect.poll(async () => (await page.card())?.box.width).toBeLessThan(420);
  });

  test('gives way to the popup in a frame that is too low to read in', async () => {
    const page = await show(
      '/frame',
      '<iframe width=600 height=60 srcdoc="<p>Kim Yo Jong spoke.</p>"></iframe>',
      { width: 900, height: 800 },
      0,
    );
    const frame = page.puppeteer.frames()[1];
    if (!frame) throw new Error('There is no frame');
    await expect.poll(() => page.marks({ frame })).toHaveLength(1);
    await page.hover('Kim Yo Jong', { frame });
    await session.command('next-mention');
    const popups = () =>
      session.background.evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
      );
    await expect.poll(popups).toBe(1);
    expect(await page.card({ frame })).toBeUndefined();
  });
});
