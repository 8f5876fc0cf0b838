import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** What a walk from mention to mention shows: each press brings one into view, or passes it over. */
describe.each(browsers)('a walk in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind, 'keys');
    await session.background.evaluate(() => chrome.storage.sync.set({ marks: 'all' }));
  });

  afterAll(() => server?.close());

  async function show(path: string, body: string, marks: number): Promise<WebPage> {
    server.page(path, `<!doctype html><html lang="en"><title>Walk</title>${body}`);
    const page = await session.visit(server.url(path));
    await expect.poll(async () => (await page.marks()).length).toBe(marks);
    return page;
  }

  async function showCase(name: string, marks: number): Promise<WebPage> {
    server.page(`/${name}`, await readFile(`tests/browser/pages/${name}.html`, 'utf8'));
    const page = await session.visit(server.url(`/${name}`));
    await expect.poll(async () => (await page.marks()).length).toBe(marks);
    return page;
  }

  const opens = (page: WebPage, name: string) =>
    expect.poll(() => page.card()).toMatchObject({ name });

  /** What lies, drawn, where the mark of the open card is: its text can be read there. */
  const seenAtMark = (page: WebPage) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('context-note-open') ?? [];
      if (!range) return 'no mark is open';
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [rect] = live.getClientRects();
      if (!rect) return 'the mark has no place';
      const { x, y, height } = rect;
      const top = document.elementFromPoint(x + 5, y + height / 2);
      return top?.contains(range.startContainer) || top?.shadowRoot
        ? live.toString()
        : top?.outerHTML;
    });

  test('scrolls carousels and clamped teasers, and passes over what is closed', async () => {
    const page = await show(
      '/clipped',
      `<style>
        body { font: 18px/1.5 serif; width: 600px }
        .carousel { width: 300px; height: 60px; overflow: hidden; white-space: nowrap }
        .carousel > span { display: inline-block; width: 300px }
        .teaser { width: 300px; display: -webkit-box; -webkit-line-clamp: 2;
          -webkit-box-orient: vertical; overflow: hidden }
        .closed { max-height: 0; overflow: hidden }
        .away { position: absolute; width: 1px; height: 1px; overflow: hidden }
      </style>
      <div class=carousel><span>Nobody</span><span>Here Mike Pence smiles</span></div>
      <div class=closed><p>Behind the fold, Kim Yong Nam</p></div>
      <div class=away>For voices: Nick Ayers</div>
      <p class=teaser>One two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty and Kim Yo Jong at the end of it</p>
      <p>Last of all, Moon Jae-in.</p>`,
      5,
    );
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    expect(await seenAtMark(page)).toBe('Mike Pence');
    await session.command('next-mention');
    await opens(page, 'Kim Yo Jong');
    expect(await seenAtMark(page)).toBe('Kim Yo Jong');
    await session.command('next-mention');
    await opens(page, 'Moon Jae-in');
    await session.command('previous-mention');
    await opens(page, 'Kim Yo Jong');
    expect(
      await page.evaluate(() =>
        ['.closed', '.away'].map((name) => document.querySelector(name)?.scrollTop),
      ),
    ).toEqual([0, 0]);
  });

  test('shows a frame that is out of view', async () => {
    const page = await show(
      '/below',
      `<p>Mike Pence</p><div style="height: 3000px"></div>
       <iframe width=500 height=300 srcdoc="<p>Kim Yo Jong</p>"></iframe>`,
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
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1500);
  });

  test('follows the order in which slotted text is seen', async () => {
    const page = await showCase('slotted-text', 2);
    await session.command('next-mention');
    await opens(page, 'Kim Yo Jong');
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
  });

  test('follows slots that turn the order of the text round', async () => {
    const page = await show(
      '/slots',
      `<x-b><p slot=two>Mike Pence</p><p slot=one>Kim Yo Jong</p></x-b><p>Moon Jae-in</p>
      <script>customElements.define('x-b', class extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML =
          '<div><slot name=one></slot></div><slot name=two></slot>';
      } });</script>`,
      3,
    );
    for (const name of ['Kim Yo Jong', 'Mike Pence', 'Moon Jae-in', 'Kim Yo Jong']) {
      await session.command('next-mention');
      await opens(page, name);
    }
  });

  test('finds in a frame what was moved into it', async () => {
    const page = await showCase('moved-into-frame', 2);
    await page.puppeteer.evaluate('move()');
    const frame = page.puppeteer.frames()[1];
    await expect.poll(async () => (frame ? await page.marks({ frame }) : []).length).toBe(2);
    await session.command('next-mention');
    await expect
      .poll(() => (frame ? page.card({ frame }) : undefined))
      .toMatchObject({ name: 'Mike Pence' });
  });

  test('begins where the page is read, and goes on from there', async () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, n) => `<p>${n}: ${n % 2 ? 'Kim Yo Jong' : 'Mike Pence'} was there.</p>`,
    );
    const page = await show(
      '/long',
      `<style>p { height: 300px; margin: 0 }</style>${paragraphs.join('')}`,
      60,
    );
    /** The number of the paragraph whose mark is open. */
    const at = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('context-note-open') ?? [];
        return Number.parseInt(range?.startContainer.textContent ?? '', 10);
      });
    const scrollDown = (to: number) => page.evaluate((to: number) => window.scrollTo(0, to), to);
    await scrollDown(6000);
    await session.command('next-mention');
    await expect.poll(at).toBe(20);
    await session.command('next-mention');
    await expect.poll(at).toBe(21);
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
    await scrollDown(12_000);
    await session.command('previous-mention');
    await expect
      .poll(at)
      .toBe(Math.floor((12_000 + (await page.evaluate(() => innerHeight)) - 1) / 300));
  });

  test('brings a mention out from under a header that stays in place', async () => {
    const page = await show(
      '/sticky',
      `<style>
        body { font: 18px/1.5 serif; margin: 0 20px }
        header { position: sticky; top: 0; height: 90px; background: #eee }
        p { margin: 0 0 900px }
      </style>
      <header><nav>News</nav></header>
      <p>One names Mike Pence here.</p><p>Two names Kim Yo Jong here.</p><p>The end.</p>`,
      2,
    );
    const scrolledTo = () => page.evaluate(() => scrollY);
    // Under the header, where the window has it in view and nobody can read it.
    await page.evaluate(() => scrollTo(0, 60));
    await expect.poll(scrolledTo).toBe(60);
    await session.command('next-mention');
    await opens(page, 'Mike Pence');
    expect(await seenAtMark(page)).toBe('Mike Pence');
  });

  test('says so in the popup where there is nothing to go to', async () => {
    await show('/none', '<p>Snow fell on the harbour.</p>', 0);
    const popups = () =>
      session.background.evaluate(async () => {
        const found = await chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
        return found.length;
      });
    await session.command('next-mention');
    await expect.poll(popups).toBe(1);
  });
});
