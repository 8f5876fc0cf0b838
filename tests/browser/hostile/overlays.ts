import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { closeCard, openCard, pinCard, restInVain } from './support/card';
import { html, STORY } from './support/pages';

/** Covers everything; `style` says how. */
const cover = (style: string): string =>
  `<div id="cover" style="position: fixed; inset: 0; z-index: 2147483647; ${style}"></div>`;

/** The control of it: once the cover is gone, the card opens. */
const hides = (style: string): Behaviour => ({
  what: `a cover (${style}) that takes the pointer has it alone`,
  page: html(STORY + cover(style)),
  async check({ page }) {
    await restInVain(page, 'Mike Pence');
    await page.evaluate(() => document.querySelector('#cover')?.setAttribute('hidden', ''));
    await page.puppeteer.mouse.move(5, 5);
    await openCard(page);
    await page.evaluate(() => document.querySelector('#cover')?.removeAttribute('hidden'));
  },
});

export const overlays: Family = {
  family: 'overlays',
  behaviours: [
    {
      what: 'a cover that lets the pointer through hides nothing from it',
      page: html(STORY + cover('pointer-events: none; background: #fff8')),
      async check({ page }) {
        await openCard(page);
        await pinCard(page);
      },
    },
    ...['background: white', 'opacity: 0', 'background: transparent'].map(hides),
    {
      what: 'a link stretched over a teaser: the card opens, and a click follows the link',
      page: html(
        `<article><h2><a href="#there">Talks</a></h2>
        <p>Mike Pence sat in front of Kim Yo Jong.</p></article><p>Pyeongchang</p>`,
        `<style>article { position: relative } a::after { content: ""; position: absolute; inset: 0 }
        </style>`,
      ),
      async act({ page }) {
        const { x, y } = await page.boxOf('sat in front');
        await page.puppeteer.mouse.click(x + 5, y + 5);
        await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
      },
      check: ({ page }) => openCard(page),
    },
    {
      what: 'a cover that comes over the open card does not take its clicks',
      page: html(STORY),
      async check({ page }) {
        await openCard(page);
        await page.evaluate(() => {
          const cover = document.createElement('div');
          cover.id = 'cover';
          cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: red';
          document.body.append(cover);
        });
        await pinCard(page);
        await page.evaluate(() => document.querySelector('#cover')?.remove());
      },
    },
    {
      what: 'a page that takes pointers from everything leaves the open card usable',
      page: html(STORY),
      async check({ page }) {
        await openCard(page);
        await page.evaluate(() => {
          const style = document.createElement('style');
          style.textContent =
            'html, body, * { pointer-events: none !important; user-select: none !important }';
          document.head.append(style);
        });
        await pinCard(page);
      },
    },
    {
      what: 'a sticky header over a mark keeps the pointer, and the card is not under it',
      page: html(
        `<header>Menu</header>${STORY}<div style="height: 3000px"></div>`,
        `<style>header { position: sticky; top: 0; height: 60px; background: white; z-index: 9 }
        </style>`,
      ),
      async check({ page }) {
        await openCard(page);
        const name = await page.boxOf('Mike Pence');
        const card = await page.card();
        expect(card?.box.y).toBeGreaterThanOrEqual(name.y + name.height);
        await closeCard(page);
      },
    },
    {
      what: 'where the text has a tooltip of its own, that comes first',
      page: html(`<p title="Note">Mike Pence</p><p>Kim Yo Jong in Pyeongchang</p>`),
      async check({ page }) {
        await restInVain(page, 'Mike Pence');
        await openCard(page, 'Kim Yo Jong');
      },
    },
  ],
};
