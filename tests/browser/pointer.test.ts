import { afterAll, describe, expect } from 'vitest';
import { centre } from '../../build/drive/frameGeometry';
import { type HandPlace, pull, travel, turnWheel } from '../../build/drive/hand';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Box } from '../../build/drive/readCard';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { TIMINGS } from '../../src/core/hover/timings';
import { pinCard } from './hostile/support/card';
import { browsers } from './support/browsers';
import { inTurn } from './support/inTurn';
import { test } from './support/sharedSession';

/** What a hand with a pointer meets: where the card stands, when it goes, and whose wheel it is. */
describe.each(browsers)('the pointer in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    server.folder('/', 'tests/browser/pages');
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  /** Opens a page of the folder, or one with this body, once `marks` mentions are marked. */
  async function show(page: string, marks: number): Promise<WebPage> {
    const url = page.startsWith('<')
      ? server.page(
          '/made',
          `<!doctype html><html lang="en"><title>Page</title>
          <style>body { margin: 60px 40px; font: 18px/1.6 serif }</style>${page}`,
        )
      : server.url(`/${page}.html`);
    const shown = await session.visit(url);
    await expect.poll(async () => (await shown.marks()).length).toBe(marks);
    return shown;
  }

  const opens = (page: WebPage, name = 'Mike Pence') =>
    expect.poll(() => page.card()).toMatchObject({ name });
  const closes = (page: WebPage) => expect.poll(() => page.card()).toBeUndefined();

  /** Waits longer than any card takes to come or go, then tells which is open. */
  async function later(page: WebPage, wait = TIMINGS.rest * 2): Promise<string | undefined> {
    const end = performance.now() + wait;
    await expect.poll(() => performance.now() > end).toBe(true);
    return (await page.card())?.name;
  }

  const cardBox = async (page: WebPage): Promise<Box> => {
    const card = await page.card();
    if (!card) throw new Error('No card is open');
    return card.box;
  };

  /** Rests at a place of the window, as a hand does that comes from beside it. */
  async function rest(page: WebPage, { x, y }: HandPlace): Promise<void> {
    await page.moveTo(x, y);
    await page.puppeteer.mouse.move(x + 1, y);
  }

  const leave = async (page: WebPage): Promise<void> => {
    await page.press('Escape');
    await closes(page);
    await page.moveTo(5, 5);
  };

  describe('the place of the card', () => {
    test('beside the part of a wrapped name that the pointer is on, and there when it arrives', async () => {
      const page = await show('wrapped-name', 1);
      for (const part of ['Mike', 'Pence']) {
        for (const ms of [500, 900]) {
          const at = await page.boxOf(part);
          await rest(page, centre(at));
          await opens(page);
          const card = await cardBox(page);
          const pointer = centre(at);
          expect(card.x - pointer.x).toBeLessThanOrEqual(24);
          expect(pointer.x - (card.x + card.width)).toBeLessThanOrEqual(24);
          expect(card.y - (at.y + at.height)).toBeLessThanOrEqual(60);
          expect(at.y - (card.y + card.height)).toBeLessThanOrEqual(60);
          await travel(page, pointer, centre(card), ms);
          expect((await page.card())?.name).toBe('Mike Pence');
          await leave(page);
        }
      }
    });

    test('below where it has room to be read in, and else on the roomier side', async () => {
      const page = await show(`<p style="position: fixed; margin: 0" id=a>Mike Pence</p>`, 1);
      const height = await page.evaluate(() => innerHeight);
      for (const [top, side] of [
        [20, 'below'],
        [height - 480, 'below'],
        [height - 380, 'above'],
        [height - 60, 'above'],
      ] as const) {
        await page.evaluate((top) => {
          const name = document.querySelector<HTMLElement>('#a');
          if (name) name.style.top = `${top}px`;
        }, top);
        const name = await page.boxOf('Mike Pence');
        await rest(page, centre(name));
        await opens(page);
        const card = await cardBox(page);
        if (side === 'below') expect(card.y).toBeGreaterThanOrEqual(name.y + name.height);
        else expect(card.y + card.height).toBeLessThanOrEqual(name.y);
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.y + card.height).toBeLessThanOrEqual(height);
        await leave(page);
      }
    });

    test('on the other side once the page is scrolled so that what it says first is cut off', async () => {
      const page = await show(
        '<p style="margin: 620px 0 3000px"><span id=a>Mike Pence</span> came.</p>',
        1,
      );
      await page.evaluate(() => scrollTo(0, 0));
      await session.command('next-mention');
      await opens(page);
      for (const y of [60, 120, 180, 240, 300, 360]) {
        await page.evaluate((y) => scrollTo(0, y), y);
        await expect
          .poll(() =>
            page.inCard((root) => {
              const [box, footer] = ['.difference', '.card-footer'].map((one) =>
                root.querySelector(one)?.getBoundingClientRect(),
              );
              return box && footer && box.bottom <= footer.top;
            }),
          )
          .toBe(true);
      }
      await leave(page);
    });

    test('over no line of the link that the name is in', async () => {
      const page = await show(
        `<h1 style="width: 420px; font-size: 34px"><a href="#x">Mike Pence sat in his box in the
        stadium and did not stand up when all of the others did</a></h1>`,
        1,
      );
      await page.hover('Mike Pence');
      await opens(page);
      const card = await cardBox(page);
      const lines = await page.evaluate(() =>
        [...(document.querySelector('a')?.getClientRects() ?? [])].map(
          ({ x, y, right, bottom }) => ({
            x,
            y,
            right,
            bottom,
          }),
        ),
      );
      expect(lines.length).toBeGreaterThan(2);
      const covered = lines.filter(
        ({ x, y, right, bottom }) =>
          x < card.x + card.width && right > card.x && y < card.y + card.height && bottom > card.y,
      );
      expect(covered).toEqual([]);
    });

    test('mirrored on a page that runs from right to left', async () => {
      const page = await show(
        `<div dir=rtl><p style="margin: 0 300px">ثم جاء Mike Pence إلى الملعب.</p></div>`,
        1,
      );
      const name = centre(await page.boxOf('Mike Pence'));
      await rest(page, name);
      await opens(page);
      const card = await cardBox(page);
      expect(card.x + card.width).toBeCloseTo(name.x + 21, -1);
    });

    test('in the margin once it is pinned, where nothing else stands there', async () => {
      const text = 'Then Mike Pence came, and sat down in the box that had been kept for him.';
      for (const aside of [
        '',
        '<aside style="position: absolute; left: 600px; top: 60px; width: 160px; height: 120px">Ads</aside>',
      ]) {
        const page = await show(`<p style="width: 420px">${text}</p>${aside}`, 1);
        await page.hover('Mike Pence');
        await opens(page);
        const before = await cardBox(page);
        await pinCard(page);
        if (aside === '') {
          await expect.poll(async () => (await cardBox(page)).x).toBeGreaterThan(460);
        } else expect((await cardBox(page)).x).toBe(before.x);
      }
    });
  });

  describe('the wheel', () => {
    test('scrolls the page on when the card comes under a pointer at rest', async () => {
      const page = await show('wheel-past-name', 1);
      await page.hover('Mike Pence');
      await opens(page);
      const scrolled: number[] = [0];
      let isSeenUnderPointer = false;
      const name = centre(await page.boxOf('Mike Pence'));
      await turnWheel(page, { deltaY: 60, turns: 14, every: 350 }, async () => {
        scrolled.push(await page.evaluate(() => scrollY));
        const card = await page.card();
        isSeenUnderPointer ||= card !== undefined && card.box.y < name.y;
      });
      const steps = scrolled.slice(1).map((to, at) => to - (scrolled[at] ?? 0));
      expect(steps.filter((by) => by < 30)).toEqual([]);
      // Else nothing was tried.
      expect(isSeenUnderPointer).toBe(true);
    });

    test('scrolls in the card once the hand has moved on it, and then not the page', async () => {
      const page = await show('wheel-past-name', 1);
      await page.hover('Mike Pence');
      await opens(page);
      const name = centre(await page.boxOf('Mike Pence'));
      await travel(page, name, { x: name.x, y: name.y + 250 }, 300);
      await turnWheel(page, { deltaY: 80, turns: 3, every: 100 });
      const inside = () =>
        page.inCard((root) =>
          Math.max(...[...root.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)),
        );
      await expect.poll(inside).toBeGreaterThan(0);
      await turnWheel(page, { deltaY: 2000, turns: 4, every: 100 });
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test.each([
      ['goes once the name is under a header that stays in place', 80, undefined],
      ['stays while some of the name is seen below the header', 35, 'Mike Pence'],
    ])('%s', async (_, by, name) => {
      const page = await show(
        `<header style="position: fixed; inset: 0 0 auto; height: 120px; background: #ddd">
        The Daily</header><p style="margin: 140px 0 3000px">Then Mike Pence came.</p>`,
        1,
      );
      await page.hover('Mike Pence');
      await opens(page);
      await turnWheel(page, { deltaY: by, turns: 1, every: 100 });
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(by);
      // Scrolled so far it is in the window still.
      expect((await page.boxOf('Mike Pence')).y).toBeGreaterThan(40);
      if (name) expect(await later(page)).toBe(name);
      else await closes(page);
    });

    const seen = [
      [
        'in a teaser below the link that is stretched over it',
        `<article style="position: relative; margin-top: 200px">
        <h2><a href="#x" style="color: inherit">What came of it</a></h2><p>Mike Pence came.</p>
        <style>a::after { content: ''; position: absolute; inset: 0 }</style></article>`,
      ],
      [
        'in the header itself',
        `<header style="position: sticky; top: 0; background: #ddd"><p>Mike Pence came.</p></header>`,
      ],
      [
        'in a shadow tree',
        `<div><template shadowrootmode="open"><p style="margin-top: 200px">Mike Pence came.</p>
        </template></div>`,
      ],
    ] as const;
    test.each(inTurn(kind, seen))(
      'leaves the card open where the name is seen: %s',
      async (_, body) => {
        const page = await show(`${body}<div style="height: 3000px"></div>`, 1);
        const { x, y } = await page.evaluate(() => {
          const root = document.querySelector('div')?.shadowRoot ?? document;
          const { x, y, height } =
            root.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
          return { x: x + 60, y: y + height / 2 };
        });
        await rest(page, { x, y });
        await opens(page);
        await turnWheel(page, { deltaY: 90, turns: 1, every: 100 });
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(90);
        expect(await later(page)).toBe('Mike Pence');
      },
    );

    test('a press on a card that came under the pointer is not for what lies below', async () => {
      const page = await show(
        `<div style="height: 250px"></div><p>Then Mike Pence came.</p>
        <button style="display: block; width: 900px; height: 700px">Press</button>
        <div style="height: 3000px"></div>
        <script>globalThis.pressed = 0
        for (const type of ['pointerdown', 'mousedown', 'click'])
          document.querySelector('button').addEventListener(type, () => pressed++)</script>`,
        1,
      );
      await page.hover('Mike Pence');
      await opens(page);
      const name = centre(await page.boxOf('Mike Pence'));
      await turnWheel(page, { deltaY: 60, turns: 2, every: 350 });
      await expect.poll(async () => (await cardBox(page)).y).toBeLessThan(name.y - 20);
      // Long frames: what the press changes is drawn late.
      // Five of them, for the press and what comes of it: more would only be waited for.
      await page.evaluate(() => {
        let left = 5;
        requestAnimationFrame(function work() {
          for (const end = performance.now() + 400; performance.now() < end; );
          if (--left > 0) requestAnimationFrame(work);
        });
      });
      await page.puppeteer.mouse.down();
      await page.puppeteer.mouse.up();
      expect(await later(page)).toBe('Mike Pence');
      expect(await page.evaluate(() => Reflect.get(globalThis, 'pressed'))).toBe(0);
    });
  });

  describe('the card goes when the pointer has gone', () => {
    test('into a frame', async () => {
      const page = await show('frame-below-name', 1);
      await page.hover('Mike Pence');
      await opens(page);
      const card = await cardBox(page);
      await page.puppeteer.mouse.move(card.x + card.width + 200, card.y + 200);
      await closes(page);
    });

    test('but not onto an explanation that stands out of the card', async () => {
      const page = await show('one-name', 1);
      await page.hover('Mike Pence');
      await opens(page);
      const card = await cardBox(page);
      const words = await page.inCard((root) =>
        [...root.querySelectorAll('.tip-anchor > button')]
          .filter((button) => button.checkVisibility())
          .map((button) => button.getBoundingClientRect())
          .map(({ x, y, width, height }) => ({ x, y, width, height }))
          .toSorted((a, b) => b.x - a.x),
      );
      const tip = () =>
        page.inCard((root) => {
          const rect = root.querySelector('.tip:not([hidden])')?.getBoundingClientRect();
          return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
        });
      let outside: HandPlace | null = null;
      for (const word of words.filter(({ y }) => y + 20 < card.y + card.height - 50)) {
        const on = centre(word);
        await page.moveTo(on.x, on.y);
        await expect.poll(tip).not.toBeNull();
        const box = await tip();
        if (!box || box.x + box.width < card.x + card.width + 12) continue;
        const inTip = { x: on.x, y: box.y + (box.y > on.y ? 8 : box.height - 8) };
        outside = { x: box.x + box.width - 4, y: inTip.y };
        await travel(page, on, inTip, 100);
        await travel(page, inTip, outside, 100);
        break;
      }
      if (!outside) throw new Error('No explanation stands out of the card');
      expect(await later(page)).toBe('Mike Pence');
      expect(await tip()).not.toBeNull();
      await page.moveTo(outside.x + 300, outside.y + 100);
      await closes(page);
    });

    test('but not while a press that began in it lasts, wherever the pointer goes', async () => {
      const page = await show('one-name', 1);
      await page.hover('Mike Pence');
      await opens(page);
      const { x, y, width } = await cardBox(page);
      const text = await page.inCard((root) => {
        const [first] = [...root.querySelectorAll('p, li, h2')].filter(
          (one) => (one.textContent ?? '').length > 20 || one.localName === 'h2',
        );
        const rect = first?.getBoundingClientRect();
        return rect ? { x: rect.x + 20, y: rect.y + 10 } : { x: 0, y: 0 };
      });
      const held = await pull(page, text, { x: x + width + 150, y: text.y + 40 }, 400);
      expect(await later(page)).toBe('Mike Pence');
      // What is selected there is still to be copied.
      await held.release();
      await travel(page, { x: x + width + 150, y: y + 60 }, { x: x + width + 180, y: y + 60 }, 100);
      expect(await later(page)).toBe('Mike Pence');
      // Back on the card and away again is as ever.
      await travel(page, { x: x + width + 180, y: y + 60 }, { x: x + width - 30, y: y + 60 }, 100);
      // A busy browser tells of the last of many moves only: there and away at once is nowhere.
      await expect
        .poll(() => page.inCard((root) => root.querySelector(':hover') !== null))
        .toBe(true);
      await travel(page, { x: x + width - 30, y: y + 60 }, { x: x + width + 200, y: y + 90 }, 100);
      await closes(page);
    });
  });

  describe('the page’s own word', () => {
    test('comes first where the page shows a preview of its links', async () => {
      const page = await show('page-with-previews', 1);
      await page.hover('Mike Pence');
      const own = () => page.evaluate(() => document.querySelector('#own')?.checkVisibility());
      await expect.poll(own).toBe(true);
      expect(await later(page)).toBeUndefined();
      expect(await own()).toBe(true);
    });

    const link = '<a id=a href="#x">Mike Pence</a>';
    const previews = [
      ['aria-haspopup', '<a href="#x" aria-haspopup="dialog">Mike Pence</a>', ''],
      ['popovertarget', '<button popovertarget=p>Mike Pence</button><p popover id=p>Hello</p>', ''],
      [
        'a card shown after 300 ms',
        `${link}<div id=own hidden style="position: absolute; top: 130px; width: 300px">Our own</div>`,
        'a.onmouseover = () => setTimeout(() => own.hidden = false, 300)',
      ],
      [
        'one that lets the pointer through',
        `${link}<div id=own hidden style="position: absolute; top: 130px; width: 300px; pointer-events: none">Our own</div>`,
        'a.onmouseover = () => setTimeout(() => own.hidden = false, 300)',
      ],
      [
        'one that is added at once',
        link,
        `a.onmouseover = () => { if (globalThis.own) return; const own = document.createElement('div'); own.id = 'own'
         own.style.cssText = 'position: fixed; left: 100px; top: 120px; width: 300px; background: #fff'
         own.textContent = 'Our own'; document.body.append(own) }`,
      ],
      [
        'one that comes right after ours',
        `${link}<div id=own hidden style="position: absolute; top: 130px; width: 300px">Our own</div>`,
        'a.onmouseover = () => setTimeout(() => own.hidden = false, 900)',
      ],
      [
        'a popover after ours',
        `${link}<div id=own popover=manual style="margin: 0; top: 130px; left: 60px; width: 300px">Our own</div>`,
        'a.onmouseover = () => setTimeout(() => own.showPopover(), 900)',
      ],
      [
        'one that only its style shows',
        `<span class=tip>${link}<span class=own>All about him, in our own words</span></span>
        <style>.tip { position: relative } .own { display: none; position: absolute; left: 0;
        top: 30px; width: 300px; background: #fff } .tip:hover .own { display: block }</style>`,
        '',
      ],
    ] as const;
    test.each(inTurn(kind, previews))('comes first: %s', async (_, body, script) => {
      const page = await show(`<p>Then ${body} came.</p><script>${script}</script>`, 1);
      await page.hover('Mike Pence');
      expect(await later(page, 1600)).toBeUndefined();
    });

    test('is not what stands or moves elsewhere, or stood there before', async () => {
      const page = await show(
        `<p>Then <a href="#x">Mike Pence</a> came.</p>
        <div style="position: absolute; left: 300px; top: 65px; width: 200px">Stands here</div>
        <div id=far style="position: fixed; right: 0; bottom: 0; width: 200px">0</div>
        <script>setInterval(() => { far.textContent++; far.style.right = far.textContent % 9 + 'px' }, 50)</script>`,
        1,
      );
      await page.hover('Mike Pence');
      await opens(page);
      expect(await later(page)).toBe('Mike Pence');
    });
  });

  describe('what comes over an open card', () => {
    const things = {
      dialog: '<dialog id=own>Subscribe! <button autofocus>OK</button></dialog>',
      popover: '<div popover id=own style="margin: 0; left: 40px; top: 90px">Subscribe!</div>',
      full: '<div id=own>Film</div>',
    };
    test.each([
      ['a dialog', things.dialog, 'own.showModal()', ':modal'],
      ['a popover', things.popover, 'own.showPopover()', ':popover-open'],
      ['full screen', things.full, 'own.requestFullscreen()', ':fullscreen'],
    ])(
      '%s: the card closes, or is on top, and Escape reaches what is',
      async (_, body, call, is) => {
        for (const isPinned of [false, true]) {
          const page = await show(
            `<p>Then Mike Pence came.</p>${body}<script>
          addEventListener('keydown', (event) => event.key === 'F' && eval(${JSON.stringify(call)}))
          addEventListener('click', () => ${call})
          globalThis.start = () => ${call}</script>`,
            1,
          );
          await page.hover('Mike Pence');
          await opens(page);
          if (isPinned) await pinCard(page);
          // It takes a press; one on the page closes a card that is not pinned.
          if (is === ':fullscreen' && isPinned) await page.puppeteer.mouse.click(5, 5);
          else if (is === ':fullscreen') await page.press('F');
          else await page.evaluate(() => Reflect.get(globalThis, 'start')());
          const isShown = () =>
            page.evaluate((is) => document.querySelector('#own')?.matches(is), is);
          await expect.poll(isShown).toBe(true);
          if (isPinned && is === ':popover-open') {
            expect(await later(page)).toBe('Mike Pence');
            await page.press('Escape');
            await closes(page);
            expect(await isShown()).toBe(true);
          } else await closes(page);
          // No synthetic key leaves full screen.
          if (is !== ':fullscreen') {
            await page.press('Escape');
            await expect.poll(isShown).toBe(false);
          }
        }
      },
    );
  });

  describe('opens only on what is seen', () => {
    test.each([
      ['ellipsis-row', 2, null],
      ['faded-slide', null, 'Mike Pence'],
      ['clipped-away', null, 'Mike Pence'],
    ])('%s', async (name, _, text) => {
      const page = await session.visit(server.url(`/${name}.html`));
      const at = text ? centre(await page.boxOf(text)) : { x: 630, y: 0 };
      if (!text) at.y = centre(await page.boxOf('Leaders sitting')).y;
      await rest(page, at);
      expect(await later(page)).toBeUndefined();
    });

    test('but on all of the name’s box', async () => {
      const page = await show(
        `<p>Before <a href="#x">Mike Pence</a><b>, after</b></p><p>x</p><p>Kim Yo Jong, then</p>
        <h2>So</h2><p><b>Mike</b> <i>Pence</i></p>`,
        3,
      );
      await page.hover('Pence', { nth: 1 });
      await opens(page);
      await leave(page);
      for (const name of ['Mike Pence', 'Kim Yo Jong']) {
        const box = await page.boxOf(name);
        for (const x of [box.x + 1, box.x + box.width - 2])
          for (const y of [box.y + 1, box.y + box.height - 2]) {
            await rest(page, { x, y });
            await opens(page, name);
            await leave(page);
          }
      }
    });

    test('a name under readings is marked, and its readings are not', async () => {
      const page = await session.visit(
        server.page(
          '/ruby',
          `<!doctype html><html lang="en"><title>Page</title><p style="font-size: 30px">
          <ruby>Mike <rt>mayk</rt>Pence<rt>pens</rt></ruby> came, as did Kim Yo Jong.`,
        ),
      );
      await expect
        .poll(async () => (await page.marks()).map(({ text }) => text.trim()))
        .toEqual(['Mike', 'Pence', 'Kim Yo Jong']);
      const reading = centre(await page.boxOf('pens'));
      await rest(page, reading);
      expect(await later(page)).toBeUndefined();
      await page.hover('Pence');
      await opens(page);
    });
  });
});
