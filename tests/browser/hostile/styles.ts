import { expect } from 'vitest';
import type { WebPage } from '../../../build/drive/WebPage';
import { sheets } from './sheets';
import type { Family } from './support/Behaviour';
import { closeCard, openCard, pinCard } from './support/card';
import { html, STORY } from './support/pages';

/**
 * Width and looks of everything in the card, apart from where it stands; its height is what the
 * view leaves room for.
 */
const looksOf = (page: WebPage) =>
  page.inCard((root) => {
    const shown = ['display', 'color', 'backgroundColor', 'fontSize', 'lineHeight', 'fontFamily'];
    const laid = ['direction', 'writingMode', 'textTransform', 'letterSpacing', 'visibility'];
    const moved = ['opacity', 'transform', 'filter', 'pointerEvents', 'textAlign', 'padding'];
    return [...root.querySelectorAll(':popover-open, :popover-open *')].map((element) => {
      const style = getComputedStyle(element);
      const { width } = element.getBoundingClientRect();
      const looks = [...shown, ...laid, ...moved].map((name) => Reflect.get(style, name));
      return [element.localName, Math.round(width), ...looks].join(' ');
    });
  });

/** The looks once nothing fades any more. */
async function settledLooks(page: WebPage): Promise<string[]> {
  await expect.poll(() => page.inCard((root) => root.getAnimations().length)).toBe(0);
  return looksOf(page);
}

const putSheet = (css: string) => {
  const style = document.querySelector('style#hostile') ?? document.createElement('style');
  style.id = 'hostile';
  style.textContent = css;
  document.head.append(style);
};

export const styles: Family = {
  family: 'styles',
  behaviours: [
    {
      what: `${sheets.length} hostile style sheets, one after the other, leave the card as it is`,
      page: html(STORY),
      async check({ page }) {
        await openCard(page);
        await pinCard(page);
        // What the pointer is on looks different.
        await page.puppeteer.mouse.move(2, 2);
        const before = await settledLooks(page);
        expect(before.length).toBeGreaterThan(10);
        const changed: Record<string, string[]> = {};
        for (const sheet of sheets) {
          await page.evaluate(putSheet, sheet);
          const after = await looksOf(page);
          const differences = after.filter((looks, index) => looks !== before[index]);
          if (differences.length > 0) changed[sheet] = differences.slice(0, 2);
        }
        await page.evaluate(putSheet, '');
        expect(changed).toEqual({});
      },
    },
    {
      what: 'the control of that: the same style sheets do change the page’s own box',
      page: html('<div id="box" style="width: 100px">Mike Pence</div>'),
      mentions: ['Mike Pence'],
      act: async ({ page }) => {
        let changes = 0;
        const look = () =>
          page.evaluate(() => {
            const box = document.querySelector('#box');
            if (!box) return '';
            const style = getComputedStyle(box);
            return [...style].map((name) => style.getPropertyValue(name)).join();
          });
        const before = await look();
        for (const sheet of sheets) {
          await page.evaluate(putSheet, sheet);
          if ((await look()) !== before) changes++;
        }
        await page.evaluate(putSheet, '');
        return changes > sheets.length / 2;
      },
    },
    {
      what: 'a page that styles our highlights in its own way has its way, and nothing breaks',
      page: html(
        STORY,
        `<style>::highlight(context-note) { background: yellow; color: red }
        ::highlight(context-note-open) { background: none }</style>`,
      ),
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(3);
        await openCard(page);
        await closeCard(page);
      },
    },
    {
      what: 'text that is laid out anew over and over keeps its marks',
      page: html(STORY),
      async act({ page }) {
        await page.evaluate(async () => {
          for (let width = 100; width < 800; width += 20) {
            document.body.style.width = `${width}px`;
            document.body.style.columns = String((width / 20) % 3);
            await new Promise(requestAnimationFrame);
          }
          document.body.removeAttribute('style');
        });
      },
      async check({ page }) {
        expect(await page.marks()).toHaveLength(3);
        await openCard(page);
        await closeCard(page);
      },
    },
  ],
};
