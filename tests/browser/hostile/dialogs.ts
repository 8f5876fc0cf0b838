import { expect } from 'vitest';
import type { Family } from './support/Behaviour';
import { closeCard, openCard, pinCard } from './support/card';
import { html, STORY } from './support/pages';
import { walkOn } from './support/scripts';

const dialog = `<dialog>${STORY}<button>Close</button></dialog>
  <script>document.querySelector('dialog').showModal();</script>`;

export const dialogs: Family = {
  family: 'dialogs and the top layer',
  behaviours: [
    {
      what: 'in a modal dialog the card can be used, and Escape closes it before the dialog',
      page: html(dialog),
      async act({ page }) {
        return page.evaluate(() => document.activeElement?.localName);
      },
      async check({ page }) {
        await openCard(page);
        await pinCard(page);
        await closeCard(page);
        expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
        await page.press('Escape');
        await expect
          .poll(() => page.evaluate(() => document.querySelector('dialog')?.open))
          .toBe(false);
        await page.evaluate(() => {
          document.querySelector('dialog > :not(p, button)')?.remove();
          document.querySelector('dialog')?.showModal();
        });
      },
    },
    {
      what: 'a popover of the page stays open when a card opens and closes',
      page: html(`<div popover id="pop">${STORY}</div><script>
        globalThis.toggles = 0;
        pop.addEventListener('toggle', () => toggles++);
        pop.showPopover();</script>`),
      async check({ page }) {
        await openCard(page);
        await closeCard(page);
        expect(
          await page.evaluate(() => [
            document.querySelector('#pop')?.matches(':popover-open'),
            Reflect.get(globalThis, 'toggles'),
          ]),
        ).toEqual([true, 1]);
      },
    },
    {
      what: 'in a full-screen element the card can be used, and its Escape leaves full screen be',
      page: html(`<main style="background: white">${STORY}
        <button onclick="document.querySelector('main').requestFullscreen()">Wide</button></main>`),
      async act({ page }) {
        await page.click('button');
        await expect
          .poll(() => page.evaluate(() => document.fullscreenElement?.localName))
          .toBe('main');
      },
      async check({ page }) {
        await openCard(page);
        await pinCard(page);
        await page.evaluate(() => document.exitFullscreen());
        await page.evaluate(() => document.querySelector('main > :not(p, button)')?.remove());
      },
    },
    {
      what: 'a focus trap that takes the focus back has it: the card goes, and no tug of war',
      page: html(`<div id="trap" tabindex="-1">${STORY}<button>Only</button></div><script>
        globalThis.taken = 0;
        const button = document.querySelector('button');
        addEventListener('blur', () => {}, true);
        button.focus();
        button.addEventListener('blur', () => {
          taken++;
          setTimeout(() => button.focus());
        });</script>`),
      async check({ page, session }) {
        await walkOn(session, page.puppeteer.url());
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.localName))
          .toBe('button');
        await expect.poll(() => page.card()).toBeUndefined();
        expect(await page.evaluate(() => Reflect.get(globalThis, 'taken'))).toBeLessThan(5);
      },
    },
    {
      what: 'a page that is all inert stays so',
      page: html(STORY),
      act: ({ page }) =>
        page.evaluate(() => {
          document.documentElement.inert = true;
          return document.querySelector('p')?.matches(':hover');
        }),
      async check({ page }) {
        await page.hover('Mike Pence');
        await page.evaluate(() => {
          document.documentElement.inert = false;
        });
        await page.puppeteer.mouse.move(5, 5);
        await openCard(page, 'Kim Yo Jong');
      },
    },
    {
      what: 'opening by key and closing by Escape gives the focus back to the page’s own element',
      page: html(`<button>First</button>${STORY}`),
      async act({ page }) {
        await page.evaluate(() => document.querySelector('button')?.focus());
      },
      async check({ page, session }) {
        expect(await walkOn(session, page.puppeteer.url())).toBe(true);
        await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
        await page.press('Escape');
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.localName))
          .toBe('button');
      },
    },
  ],
};
