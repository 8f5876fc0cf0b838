import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { closeCard, openCard, pinCard } from './support/card';
import { html, STORY } from './support/pages';

/** The card is as large as ever (within a px of rounding), in view, and not over its mark. */
const under = (css: string): Behaviour => ({
  what: `${css}: the card keeps its size, stands in view beside its mark, and can be used`,
  page: html(STORY, `<style>${css}</style>`),
  async check({ page }) {
    await openCard(page);
    const card = await page.card();
    const name = await page.boxOf('Mike Pence');
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    if (!card) throw new Error('The card closed at once');
    expect(Math.abs(card.box.width - 380)).toBeLessThanOrEqual(2);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(view.width);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(view.height + 1);
    const isBelow = card.box.y >= name.y + name.height - 1;
    const isAbove = card.box.y + card.box.height <= name.y + 1;
    const isBeside = card.box.x >= name.x + name.width - 1 || card.box.x + 380 <= name.x + 1;
    expect(isBelow || isAbove || isBeside).toBe(true);
    await pinCard(page);
    await closeCard(page);
  },
});

export const roots: Family = {
  family: 'roots and scripts',
  behaviours: [
    ...[
      'html { zoom: 1.5 }',
      'body { zoom: 2 }',
      'html { filter: invert(1) hue-rotate(180deg) }',
      'html { transform: scale(0.8) }',
      'html { direction: rtl }',
      // In Firefox's turn: it puts what is placed by `top` and `left` 17,895,697 px away there.
      'html { writing-mode: sideways-lr }',
      'html { contain: strict; width: 100vw; height: 100vh }',
    ].map(under),
    ...[
      'html { zoom: 0.6 }',
      'body { transform: rotate(3deg) }',
      'html { font-size: 5px }',
      'html, body { overflow: hidden; height: 100%; position: fixed; inset: 0 }',
      'html { writing-mode: vertical-rl }',
      'body { columns: 3; width: auto !important }',
      'p { writing-mode: vertical-lr; height: 500px }',
    ].map((css) => ({ ...under(css), isVariant: true })),
    ...['ar', 'he', 'fa'].map((lang) => ({
      what: `names among ${lang} text from right to left are found, and the card stands in view`,
      page: html(
        `<p lang="${lang}" dir="rtl">قال نائب الرئيس Mike Pence إن שלום Kim Yo Jong Pyeongchang.</p>`,
      ),
      check: async ({ page }: Parameters<NonNullable<Behaviour['check']>>[0]) => {
        await openCard(page);
        const card = await page.card();
        expect(card?.box.x).toBeGreaterThanOrEqual(0);
        await closeCard(page);
      },
    })),
    {
      what: 'bidirectional and invisible controls in a name neither hide it nor move its mark',
      page: html(
        '<p>\u2068Mike\u2069 Pence</p><p>Mi\u00adke Pen\u200bce</p><p>\u202eKim\u202c Yo\u00a0Jong</p>',
      ),
      mentions: ['Mi\u00adke Pen\u200bce', 'Mike\u2069 Pence', 'Kim\u202c Yo Jong'],
    },
    {
      what: 'a page in a language that nobody knows is read all the same',
      page: html(STORY).replace('lang="en"', 'lang="qaa-x-☃" dir="auto"'),
    },
  ],
};
