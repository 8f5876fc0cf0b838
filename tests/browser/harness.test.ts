import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import { PuppeteerView } from '../../build/drive/PuppeteerView';
import type { Session } from '../../build/drive/Session';
import type { View } from '../../build/drive/View';
import { browsers } from './support/browsers';

/**
 * The harness itself, on a throw-away extension: it opens a card over every <em>, in a closed root.
 */
const extension = 'tests/browser/fixtures/tiny';

const article = `<!doctype html><html lang="en"><title>Article</title>
  <style>body { margin: 40px; font: 16px/1.5 serif } iframe { display: block }</style>
  <h1>News</h1>
  <p>Here <em>one word</em> is <b>marked</b>, and <em>another</em>.</p>
  <p id="seen"></p>
  <script>
    document.addEventListener('click', (event) => {
      seen.textContent = 'click ' + event.isTrusted;
    });
  </script>`;

describe.each(browsers)('the harness in $kind', ({ kind, launch }) => {
  let server: LocalServer;
  let session: Session;

  beforeAll(async () => {
    server = await LocalServer.start();
    session = await launch({ extension });
    server.folder('/', extension);
    server.page('/article', article);
    server.page(
      '/framed',
      `<!doctype html><p>Outside</p><iframe width="600" height="300"
      src="${server.url('/article', 'other.localhost')}"></iframe>`,
    );
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('says which browser it is', async () => {
    expect(await session.version()).toMatch(kind === 'firefox' ? /firefox/i : /chrom/i);
  });

  test('opens pages, runs functions in them and sees what they request', async () => {
    const page = await session.open(server.url('/article?1'));
    expect(await page.evaluate((a: number, b: number) => document.title + (a + b), 1, 2)).toBe(
      'Article3',
    );
    expect(session.requests()).toContain(server.url('/article?1'));
    expect(server.requests).toContain('/article');
    await page.close();
  });

  test('reads marks, hovers a text, reads the card in the closed root, and closes it', async () => {
    const page = await session.open(server.url('/article'));
    await expect
      .poll(() => page.marks())
      .toEqual([
        { highlight: 'tiny', text: 'one word' },
        { highlight: 'tiny', text: 'another' },
      ]);
    expect(await page.card()).toBeUndefined();
    await page.hover('another');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Tiny card' });
    const card = await page.card();
    expect(card?.text).toContain('About another');
    const word = await page.boxOf('another');
    expect(card?.box.y).toBeGreaterThan(word.y + word.height);
    expect(
      await page.inCard((root, tag: string) => root.querySelectorAll(tag).length, 'button'),
    ).toBe(1);
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
    await page.close();
  });

  test('finds a text that runs over elements, and the second of two', async () => {
    const page = await session.open(server.url('/article'));
    const across = await page.boxOf('is marked, and');
    const first = await page.boxOf('is marked');
    expect(across.x).toBeCloseTo(first.x, 0);
    const [one, two] = [await page.boxOf('e'), await page.boxOf('e', { nth: 1 })];
    expect(two).not.toEqual(one);
    await expect(page.boxOf('nowhere')).rejects.toThrow('"nowhere"');
    await page.close();
  });

  test('clicks with a real pointer, on the page and in the card', async () => {
    const page = await session.open(server.url('/article'));
    await page.click('h1');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#seen')?.textContent))
      .toBe('click true');
    await page.hover('one word');
    await expect.poll(() => page.card()).toBeDefined();
    await page.clickInCard('button');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Pinned card' });
    await page.close();
  });

  test('taps with a finger', async () => {
    const page = await session.open(server.url('/article'));
    await page.tap('one word');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Tiny card' });
    await page.close();
  });

  test('works in a frame from another site, in coordinates of the page', async () => {
    const page = await session.open(server.url('/framed'));
    const frame = page.frame('/article');
    await expect.poll(() => page.marks({ frame })).toHaveLength(2);
    await page.hover('one word', { frame });
    await expect.poll(() => page.card({ frame })).toMatchObject({ name: 'Tiny card' });
    expect(await page.card()).toBeUndefined();
    await page.clickInCard('button', { frame });
    await expect.poll(() => page.card({ frame })).toMatchObject({ name: 'Pinned card' });
    await page.close();
  });

  test('opens the real popup on the tab in front, and clicks and types in it', async () => {
    const page = await session.open(server.url('/article'));
    const popup = await session.openPopup();
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('#tab')?.textContent))
      .toBe(server.url('/article'));
    await popup.click('button');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('button')?.textContent))
      .toBe('Pressed');
    expect(await popup.evaluate(() => innerWidth)).toBeLessThan(400);
    expect((await popup.screenshot()).length).toBeGreaterThan(500);
    await popup.close();
    await page.close();
  });

  test('opens the popup again and again, on the same tab, with the background stopped before', {
    timeout: 300_000,
  }, async () => {
    const page = await session.open(server.url('/article'));
    for (let times = process.env.SIDELIGHT_LONG ? 40 : 3; times > 0; times -= 1) {
      await session.background.stop();
      const popup = await session.openPopup();
      await expect
        .poll(() => popup.evaluate(() => document.querySelector('#tab')?.textContent))
        .toBe(server.url('/article'));
      await popup.close();
    }
    await page.close();
  });

  test('begins anew without the popup that was left open', async () => {
    await session.open(server.url('/article'));
    await session.openPopup();
    await session.reset();
    const page = await session.open(server.url('/article'));
    const popup = await session.openPopup();
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('#tab')?.textContent))
      .toBe(server.url('/article'));
    await popup.close();
    await page.close();
  });

  const look = (page: View) =>
    page.evaluate(() => Reflect.get(globalThis, 'look')() as Record<string, unknown>);
  const driven = async (opened: Promise<View>): Promise<PuppeteerView> => {
    const view = await opened;
    return view instanceof PuppeteerView ? view : expect.fail('Not driven by puppeteer');
  };

  describe.each([
    {
      pages: 'pages of the web',
      open: (file: string) => session.open(server.url(`/${file}`)),
      visit: (file: string) => session.visit(server.url(`/${file}`)),
    },
    {
      pages: 'pages of the extension',
      open: (file: string) => driven(session.openExtensionPage(file)),
      visit: (file: string) => driven(session.visitExtensionPage(file)),
    },
  ])('visits $pages', ({ open, visit }) => {
    test('in one tab, and each finds it as a new one', async () => {
      const fresh = await open('seen.html');
      const asNew = await look(fresh);
      await fresh.close();

      const first = await visit('options.html?1');
      await first.puppeteer.setViewport({ width: 390, height: 500 });
      await first.evaluate(() => {
        window.name = 'left';
        sessionStorage.setItem('left', 'here');
        addEventListener('beforeunload', (event) => event.preventDefault());
      });
      await first.puppeteer.mouse.move(100, 60, { steps: 4 });
      await first.puppeteer.mouse.down();
      await first.evaluate(() => history.pushState(null, '', '?2'));
      const tab = first.puppeteer;
      const second = await visit('seen.html?1');
      expect(second.puppeteer).toBe(tab);
      expect(await look(second)).toEqual(asNew);
      await second.click('h1');
      expect(await second.evaluate(() => Reflect.get(globalThis, 'pressed'))).toMatchObject({
        buttons: 1,
        shiftKey: false,
      });

      // With the focus in the browser's own bars, and another tab in front.
      await second.press('Shift+Tab');
      const other = await open('options.html?3');
      const third = await visit('seen.html?2');
      expect(third.puppeteer).toBe(tab);
      expect(await look(third)).toEqual(asNew);
      await other.close();

      // The same address once more is another page, too, if in the place of the first.
      await third.evaluate(() => {
        document.body.style.height = '9000px';
        scrollTo(0, 4000);
      });
      await expect.poll(() => third.evaluate(() => scrollY)).toBe(4000);
      const fourth = await visit('seen.html?2');
      expect(fourth.puppeteer).toBe(tab);
      expect(await look(fourth)).toEqual({ ...asNew, history: 1 });
      await fourth.close();
    });
  });

  test('visits parts of one page of the extension in one tab, each time loaded anew', async () => {
    const fresh = await driven(session.openExtensionPage('seen.html#part'));
    const asNew = await look(fresh);
    await fresh.close();
    const { puppeteer: tab } = await driven(session.visitExtensionPage('seen.html'));
    for (const part of ['#part', '#part', '', '#part', '#other', '#part']) {
      const view = await driven(session.visitExtensionPage(`seen.html${part}`));
      expect(view.puppeteer).toBe(tab);
      expect(await view.evaluate(() => location.hash)).toBe(part);
      expect(await view.evaluate(() => 'left' in globalThis)).toBe(false);
      if (part === '#part') expect(await look(view)).toEqual(asNew);
      await view.click('h1');
      await view.evaluate(() => {
        location.hash = '#elsewhere';
        scrollTo(0, 4000);
        sessionStorage.setItem('left', 'here');
        Reflect.set(globalThis, 'left', true);
      });
    }
    await tab.close();
  });

  test('visits a page of the extension after a new beginning, which closed its tab', async () => {
    const before = await driven(session.visitExtensionPage('seen.html'));
    await session.reset();
    const after = await driven(session.visitExtensionPage('seen.html'));
    expect(after.puppeteer).not.toBe(before.puppeteer);
    expect(await look(after)).toMatchObject({ hasFocus: true, isHidden: false });
    await after.close();
  });

  test('visits in another tab what the one before cannot be made new for', async () => {
    const visit = async (path: string) => (await session.visit(server.url(path))).puppeteer;
    const tabs = [await visit('/seen.html?1')];
    // A part of the same page: no other document would come.
    tabs.push(await visit('/seen.html?1#part'));
    // What the extension remembers of a tab on which its popup was.
    await (await session.openPopup()).close();
    tabs.push(await visit('/seen.html?2'));
    const last = await session.visit(server.url('/seen.html?3'));
    expect(last.puppeteer).toBe(tabs.at(-1));
    await last.puppeteer.keyboard.down('Shift');
    const freed = await session.visit(server.url('/seen.html?4'));
    if (kind === 'chromium') tabs.push(freed.puppeteer);
    await freed.click('h1');
    const pressed = await freed.evaluate(() => Reflect.get(globalThis, 'pressed'));
    expect(pressed).toMatchObject({ buttons: 1, shiftKey: false });
    expect(new Set(tabs).size).toBe(tabs.length);
    expect(tabs.filter((tab) => !tab.isClosed())).toHaveLength(1);
    await freed.close();
  });

  test('reaches the background, stops it, and reaches it again', async () => {
    const name = () => session.background.evaluate(() => chrome.runtime.getManifest().name);
    expect(await name()).toBe('Tiny');
    await session.background.evaluate(() => {
      Object.assign(globalThis, { remembered: true });
    });
    await session.background.stop();
    expect(await session.background.evaluate(() => 'remembered' in globalThis)).toBe(false);
    expect(await name()).toBe('Tiny');
  });

  test('lets pages believe in dark mode, forced colours and reduced motion', async () => {
    const queries = [
      'prefers-color-scheme: dark',
      'forced-colors: active',
      'prefers-reduced-motion',
    ];
    const page = await session.open(server.url('/article'));
    const answers = () =>
      page.evaluate(
        (queries: string[]) => queries.map((q) => matchMedia(`(${q})`).matches),
        queries,
      );
    expect(await answers()).toEqual([false, false, false]);
    // Forced colours decide the scheme themselves, by how light the canvas is.
    await session.setMedia({ forcedColors: true });
    await expect.poll(answers).toEqual([false, true, false]);
    await session.setMedia({ scheme: 'dark', reducedMotion: true });
    await expect.poll(answers).toEqual([true, false, true]);
    const later = await session.openExtensionPage('options.html');
    expect(await later.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      true,
    );
    await session.setMedia({ touch: true });
    const isTouch = () =>
      page.evaluate(() => matchMedia('(hover: none) and (pointer: coarse)').matches);
    await expect.poll(isTouch).toBe(true);
    await session.setMedia({});
    await expect.poll(answers).toEqual([false, false, false]);
    await expect.poll(isTouch).toBe(false);
    await later.close();
    await page.close();
  });

  test('reports errors of the page, of a content script and of the background', async () => {
    const before = await session.errors();
    server.page('/broken', '<!doctype html><em>x</em><script>throw Error("of the page")</script>');
    const page = await session.open(server.url('/broken'));
    await expect
      .poll(() => session.errors())
      .toContainEqual(expect.stringContaining('of the page'));
    await page.evaluate(() => dispatchEvent(new CustomEvent('tiny-error')));
    await expect
      .poll(() => session.errors())
      .toContainEqual(expect.stringContaining('of the content script'));
    await session.background.evaluate(() => {
      setTimeout(() => {
        throw Error('of the background');
      });
    });
    await expect
      .poll(() => session.errors())
      .toContainEqual(expect.stringContaining('of the background'));
    expect(await session.errors()).toHaveLength(before.length + 3);
    await page.close();
  });

  test('takes pictures', async () => {
    const page = await session.open(server.url('/article'));
    expect(Buffer.from(await page.screenshot()).toString('latin1', 1, 4)).toBe('PNG');
    await page.close();
  });
});
