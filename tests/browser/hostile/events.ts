import { expect } from 'vitest';
import type { Family } from './support/Behaviour';
import { closeCard, openCard, pinCard, restInVain } from './support/card';
import { html, STORY } from './support/pages';

/** Keeps every text whose card was ever open: the page may read that much. */
const watchCards = `<script>
  globalThis.opened = new Set();
  (function look() {
    for (const range of CSS.highlights.get('context-note-open') ?? []) {
      opened.add(range.startContainer.data.slice(range.startOffset, range.endOffset));
    }
    requestAnimationFrame(look);
  })();</script>`;

/** Makes the page act as if a hand rested on the first name, clicked, tapped and pressed keys. */
const pretend = () => {
  const text = document.querySelector('p')?.firstChild;
  if (!text) return;
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, 10);
  const { x, y, width, height } = range.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true };
  for (let step = 0; step < 20; step++) {
    const point = { ...at, clientX: at.clientX - 20 + step };
    for (const type of [
      'pointermove',
      'mousemove',
      'pointerover',
      'mouseover',
      'pointerrawupdate',
    ]) {
      document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, point));
    }
  }
  for (const pointerType of ['mouse', 'touch', 'pen']) {
    for (const type of ['pointerdown', 'pointerup', 'click']) {
      document.querySelector('p')?.dispatchEvent(new PointerEvent(type, { ...at, pointerType }));
    }
  }
  for (const key of ['n', 'p', 's', 'Enter']) {
    const keys = { key, altKey: true, shiftKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
  }
};

const openedTexts = () => {
  const opened: unknown = Reflect.get(globalThis, 'opened');
  return opened instanceof Set ? [...opened] : [];
};

/** A page whose own listeners come first, at the window, and let nothing through. */
const swallowing = `<script>
  for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click', 'keydown', 'scroll', 'wheel'])
    addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); },
      { capture: true, passive: false });</script>`;

export const events: Family = {
  family: 'events',
  behaviours: [
    {
      what: 'events that the page makes up open nothing; a hand that rests does',
      page: html(STORY, watchCards),
      act: ({ page }) => page.evaluate(pretend),
      async check({ page }) {
        // Had the made-up rest counted, its card would have opened before this one. Each is seen in the
        // frame after.
        await openCard(page, 'Kim Yo Jong');
        await expect.poll(() => page.evaluate(openedTexts)).toEqual(['Kim Yo Jong']);
        await closeCard(page);
      },
    },
    {
      what: 'an Escape, a press and a scroll that the page makes up close nothing',
      page: html(STORY),
      async check({ page }) {
        await openCard(page);
        await page.evaluate(() => {
          const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
          document.body.dispatchEvent(key);
          document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          document.body.dispatchEvent(new PointerEvent('pointerleave'));
          window.dispatchEvent(new Event('blur'));
          window.dispatchEvent(new Event('scroll'));
        });
        expect(await page.card()).toMatchObject({ name: 'Mike Pence' });
        await closeCard(page);
      },
    },
    {
      what: 'the page hears the same events while a pointer crosses marks and rests on one',
      page: html(
        STORY,
        `<script>
          globalThis.heard = new Set();
          for (const key in window) if (key.startsWith('on')) {
            addEventListener(key.slice(2), ({ type, target }) => {
              heard.add(type + ' at ' + (target.nodeName ?? 'window'));
            }, true);
          }</script>`,
      ),
      async act({ page, isOurs }) {
        // Moves that come within one frame are one: on the way it has to be heard once at least.
        await page.moveTo(5, 5);
        const isHeard = () =>
          page.evaluate(() => Reflect.get(globalThis, 'heard').has('mousemove at HTML'));
        await expect.poll(isHeard).toBe(true);
        // A tab gets the focus when the browser comes to it, before its page is there or after.
        await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
        await page.evaluate(() => Reflect.get(globalThis, 'heard').delete('focus at window'));
        await page.hover('Mike Pence');
        if (isOurs) await expect.poll(() => page.card()).toBeDefined();
        return page.evaluate(() => {
          const heard: unknown = Reflect.get(globalThis, 'heard');
          // Some come in their own time, whatever a pointer does.
          const timely =
            /^(device|selectionchange|animation|transition|load|pageshow|resize|scroll)/;
          return heard instanceof Set
            ? [...heard].filter((event) => !timely.test(String(event))).sort()
            : null;
        });
      },
    },
    {
      what: 'a page that swallows every event keeps them: nothing opens, nothing breaks',
      page: html(STORY, swallowing),
      async act({ page }) {
        await page.press('Escape');
      },
      check: ({ page }) => restInVain(page, 'Mike Pence'),
    },
    {
      what: 'keys and pointers in the card are not heard by the page',
      page: html(
        STORY,
        `<script>
          globalThis.heard = [];
          for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown',
            'pointerup', 'mouseup', 'focusin', 'contextmenu', 'wheel', 'input', 'copy'])
            document.addEventListener(type, ({ type, key }) => heard.push(type + (key ?? '')));
        </script>`,
      ),
      async check({ page }) {
        await openCard(page);
        await pinCard(page);
        // The first button closes it: its key comes up when the card has gone.
        await page.inCard((root) => root.querySelector<HTMLElement>('[role=dialog]')?.focus());
        await page.press('Tab');
        await page.press('Enter');
        await expect.poll(() => page.card()).toBeUndefined();
        await page.hover('Kim Yo Jong');
        await expect.poll(() => page.card()).toBeDefined();
        await page.press('Escape');
        expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
        await page.press('x');
        expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([
          'keydownx',
          'keypressx',
          'keyupx',
        ]);
      },
    },
    {
      what: 'a click on a link that holds a mark follows the link',
      page: html(`<p><a href="#there">Mike Pence</a> and Kim Yo Jong in Pyeongchang</p>`),
      async act({ page }) {
        await page.click('a');
        await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
      },
    },
    {
      what: 'dragging and selecting over marks selects, and opens nothing',
      page: html(STORY, watchCards),
      async act({ page }) {
        const from = await page.boxOf('Mike Pence');
        const to = await page.boxOf('Kim Yo Jong');
        const { mouse } = page.puppeteer;
        await mouse.move(from.x, from.y + from.height / 2);
        await mouse.down();
        await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 10 });
        await mouse.up();
        return page.evaluate(() => String(document.getSelection()).length > 20);
      },
      async check({ page }) {
        expect(await page.evaluate(openedTexts)).toEqual([]);
      },
    },
  ],
};
