import { describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import { closeCard, openCard } from './hostile/support/card';
import { html, STORY } from './hostile/support/pages';
import { badgeOf } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { withdrawAccess } from './support/withdrawAccess';

describe.each(browsers)('access withdrawn under an open page in $kind', ({ launch }) => {
  test('what is open works on, without an error; what is opened later is left alone', async () => {
    const server = await LocalServer.start();
    const session = await launch();
    try {
      const url = server.page(
        '/story',
        html(`${STORY}<h2>Later</h2><p id="late">Nothing yet.</p>`),
      );
      const page = await session.open(url);
      await expect.poll(async () => (await page.marks()).length).toBe(3);
      // The card's code comes with the first hand that moves, and no code comes later than the access.
      await openCard(page);
      await closeCard(page);
      await withdrawAccess(session);
      await page.puppeteer.bringToFront();
      const before = await page.evaluate(() => document.body.outerHTML);
      await openCard(page);
      await closeCard(page);
      // What is added now is read, and told to a background that has no say in this page any more.
      await page.evaluate(() => {
        const late = document.getElementById('late');
        if (late) late.textContent = 'Then Mike Pence left.';
      });
      await expect.poll(async () => (await page.marks()).length).toBe(4);
      await page.evaluate(() => {
        const late = document.getElementById('late');
        if (late) late.textContent = 'Nothing yet.';
      });
      expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

      const popup = await session.openPopup();
      await expect
        .poll(() => popup.evaluate(() => document.body.textContent))
        .toContain('Your browser keeps Sidelight out');
      await popup.close();

      await page.puppeteer.reload();
      expect(await page.marks()).toEqual([]);
      expect(await badgeOf(session, url)).not.toBe('3');
      expect(await session.errors()).toEqual([]);
    } finally {
      await session.close();
      await server.close();
    }
  });
});
