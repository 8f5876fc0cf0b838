import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { closeCard, openCard } from './support/card';
import { html, MENTIONS, STORY } from './support/pages';

/** Reads and writes the registry of highlights, as any page may. */
const registry = (what: string, script: string): Behaviour => ({
  what,
  page: html(`${STORY}<script>${script}</script>`),
  isRestless: true,
  async check({ page }) {
    await openCard(page);
    await closeCard(page);
  },
});

export const highlights: Family = {
  family: 'the registry of highlights',
  behaviours: [
    {
      what: 'a page that reads it sees one neutral name and what is marked, and no more',
      page: html(STORY),
      async check({ page }) {
        await expect
          .poll(async () => (await page.marks()).map(({ text }) => text).sort())
          .toEqual([...MENTIONS].sort());
        expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['context-note']);
      },
    },
    registry(
      'a page that empties it for ever has no marks, and cards still open',
      '(function again() { CSS.highlights.clear(); requestAnimationFrame(again); })();',
    ),
    registry(
      'a page that puts its own under our name has it, and cards still open',
      `addEventListener('load', () => CSS.highlights.set('context-note', new Highlight()));`,
    ),
    registry(
      'a page with 5,000 highlights of its own keeps them all',
      `for (let n = 0; n < 5000; n++) {
        const p = document.querySelector('p').firstChild;
        const range = new StaticRange({ startContainer: p, startOffset: n % 40,
          endContainer: p, endOffset: n % 40 + 2 });
        CSS.highlights.set('own-' + n, new Highlight(range));
      }`,
    ),
  ],
};
