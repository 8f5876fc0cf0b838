import { expect } from 'vitest';
import type { Family } from './support/Behaviour';
import { closeCard, openCard } from './support/card';
import { html, STORY } from './support/pages';

/** A PDF without what differs from one making to the next: its time and its identity. */
const printed = (pdf: Uint8Array): string =>
  Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate)\s*\([^)]*\)/g, '')
    .replace(/\/ID\s*\[[^\]]*\]/g, '');

export const printing: Family = {
  family: 'printing',
  behaviours: [
    {
      what: 'a page with marks and an open card is printed as it is without them, and has both after',
      page: html(STORY),
      async act({ page, isOurs }) {
        if (isOurs) {
          await expect.poll(async () => (await page.marks()).length).toBe(3);
          await openCard(page);
        }
        return printed(await page.puppeteer.pdf({ tagged: false }));
      },
      async check({ page }) {
        expect(await page.marks()).toHaveLength(4);
        await closeCard(page);
      },
    },
    {
      what: 'the control of that: a page that says one letter more is printed otherwise',
      page: html(STORY),
      async act({ page }) {
        const one = printed(await page.puppeteer.pdf({ tagged: false }));
        const again = printed(await page.puppeteer.pdf({ tagged: false }));
        await page.evaluate(() => document.querySelector('p')?.append('!'));
        const other = printed(await page.puppeteer.pdf({ tagged: false }));
        return { same: one === again, other: one === other };
      },
      async check({ page }) {
        expect(await page.evaluate(() => document.querySelector('p')?.textContent)).toMatch(/!$/);
      },
    },
  ],
};
