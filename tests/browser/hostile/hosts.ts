import { expect } from 'vitest';
import type { Family } from './support/Behaviour';
import { closeCard, openCard, pinCard, restInVain } from './support/card';
import { html, MENTIONS, STORY } from './support/pages';

/** Does something to whatever is put beside the body, and counts how often. */
const withHost = (action: string): string =>
  html(
    STORY,
    `<script>
      globalThis.met = 0;
      new MutationObserver((records) => {
        for (const host of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (host.localName === 'head' || host.localName === 'body') continue;
          met++;
          ${action}
        }
      }).observe(document.documentElement, { childList: true });
      addEventListener('load', () => { met = 0; });</script>`,
  );

const timesMet = () => Number(Reflect.get(globalThis, 'met'));

/** The page's own HTML is compared; what it did to our host is not its own. */
const dropHosts = () => {
  for (const element of document.querySelectorAll('body > div')) element.remove();
};

export const hosts: Family = {
  family: 'the host of the card',
  behaviours: [
    {
      what: 'a page that removes it for ever has no card, and no fight about it',
      page: withHost('host.remove();'),
      async check({ page }) {
        await page.hover('Mike Pence');
        await expect.poll(() => page.evaluate(timesMet)).toBeGreaterThan(0);
        await restInVain(page, 'Kim Yo Jong');
        // At most once for each card.
        expect(await page.evaluate(timesMet)).toBeLessThanOrEqual(2);
      },
    },
    {
      what: 'a page that moves it elsewhere does not get it twice',
      page: withHost('document.body.append(host);'),
      async check({ page }) {
        await page.hover('Mike Pence');
        await expect.poll(() => page.evaluate(timesMet)).toBeGreaterThan(0);
        await page.puppeteer.mouse.move(5, 5);
        await page.hover('Kim Yo Jong');
        await expect.poll(() => page.evaluate(timesMet)).toBeGreaterThan(0);
        expect(
          await page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length),
        ).toBeLessThanOrEqual(1);
        await page.press('Escape');
        await page.evaluate(dropHosts);
      },
    },
    {
      what: 'a page that takes its style and hides it does not keep the next card from showing',
      page: html(STORY),
      async check({ page }) {
        await openCard(page);
        await page.evaluate(() => {
          const host = document.querySelector('html > :not(head, body)');
          for (const name of host?.getAttributeNames() ?? []) host?.removeAttribute(name);
          for (const name of ['hidden', 'popover']) host?.setAttribute(name, '');
          host?.setAttribute('style', 'display: none !important; opacity: 0 !important');
        });
        await page.press('Escape');
        await openCard(page, 'Kim Yo Jong');
        await pinCard(page);
      },
    },
    {
      what: 'a page cannot look inside, by any way that it has',
      page: html(
        STORY,
        `<script>
          globalThis.roots = [];
          const { attachShadow } = Element.prototype;
          Element.prototype.attachShadow = function (init) {
            const root = attachShadow.call(this, { ...init, mode: 'open' });
            roots.push(root);
            return root;
          };</script>`,
      ),
      async check({ page }) {
        await openCard(page);
        const seen = await page.evaluate(() => {
          const host = document.querySelector<HTMLElement>('html > :not(head, body)');
          const { x = 0, y = 0 } = host?.getBoundingClientRect() ?? {};
          return {
            there: host !== null,
            root: host?.shadowRoot ?? null,
            attached: Reflect.get(globalThis, 'roots'),
            text: host?.innerText ?? '',
            html: host?.outerHTML.replace(/ style="[^"]*"/, ''),
            under: document.elementsFromPoint(x, y).includes(host ?? document.body),
            found: Reflect.get(window, 'find').call(window, 'February 2018, '),
          };
        });
        expect(seen).toMatchObject({ there: true, root: null, attached: [], text: '' });
        expect(seen.html).toBe('<div></div>');
        await closeCard(page);
      },
    },
    {
      what: 'a page that puts another root element in its place is read anew',
      page: html(STORY),
      async act({ page }) {
        await page.evaluate(() => {
          const root = document.documentElement;
          const next = document.createElement('html');
          next.append(...root.childNodes);
          root.replaceWith(next);
        });
      },
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(MENTIONS.length);
        await openCard(page);
        await closeCard(page);
      },
    },
    {
      what: 'a page that has no root element for a while is read when it has one',
      page: html(STORY),
      act: ({ page }) =>
        page.evaluate(async () => {
          const pass = (ms: number) => new Promise((done) => setTimeout(done, ms));
          const root = document.documentElement;
          const next = root.cloneNode(true);
          root.replaceWith(root.cloneNode(true));
          // Before, and after, a reader begins anew.
          await pass(100);
          document.documentElement.remove();
          await pass(500);
          document.append(next);
        }),
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(MENTIONS.length);
        await openCard(page);
        await closeCard(page);
      },
    },
    {
      what: 'a card over a root element that came later goes with the pointer',
      page: html(STORY),
      // Firefox's pointer cannot be moved out of the window.
      only: 'chromium',
      act: ({ page }) =>
        page.evaluate(() => {
          const root = document.documentElement;
          root.replaceWith(root.cloneNode(true));
        }),
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(MENTIONS.length);
        await openCard(page);
        await page.puppeteer.mouse.move(-1, -1);
        await expect.poll(() => page.card()).toBeUndefined();
      },
    },
    {
      what: 'a page that empties its body while a card is open loses the card, and nothing else',
      page: html(STORY),
      act: ({ page }) => page.evaluate(() => document.body.setAttribute('data-was', '1')),
      async check({ page }) {
        await openCard(page);
        await page.evaluate(() => document.querySelector('p')?.remove());
        await expect.poll(() => page.card()).toBeUndefined();
        await page.evaluate((story: string) => {
          const holder = document.createElement('div');
          holder.innerHTML = story;
          document.body.prepend(...holder.childNodes);
        }, STORY);
        await expect.poll(async () => (await page.marks()).length).toBe(MENTIONS.length);
      },
    },
  ],
};
