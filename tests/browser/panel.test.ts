import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO, LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { View } from '../../build/drive/View';
import { browsers } from './support/browsers';
import { openPage, overflowing } from './support/extensionPage';
import { smallTargets } from './support/smallTargets';

/** The story beside the page, in the browser's own panel. */
describe.each(browsers)('beside the page in $kind', ({ launch }) => {
  let server: LocalServer;
  let session: Session;
  let demo: string;

  beforeAll(async () => {
    server = await LocalServer.start();
    demo = server.folder('/', DEMO);
    // Its own, since the panel stays beside every tab.
    session = await launch();
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** The text of an element, with white space as people see it. */
  const text = (view: View, selector: string) => () =>
    view.evaluate(
      (selector: string) =>
        (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      selector,
    );

  test('the popup opens it, and it follows the tab in front', async () => {
    const page = await session.open(`${demo}empty-chairs.html`);
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(0);
    const popup = await session.openPopup();
    await popup.click('.header .icon-button');
    const items = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.site-menu button')].map(({ textContent }) => textContent),
      );
    await expect.poll(items).toContain('Show beside the page');
    await popup.click(
      `.site-menu li:nth-child(${(await items()).indexOf('Show beside the page') + 1}) button`,
    );

    const panel = await session.sidePanel();
    await expect.poll(text(panel, 'h1')).toBe('Sidelight');
    expect(await text(panel, '.site-menu')()).toBe('');
    await panel.click('#tab-page');
    await expect.poll(text(panel, '[role=tabpanel]')).toContain('Mike Pence');

    const other = await session.open(`${demo}small-change.html`);
    await expect.poll(text(panel, '[role=tabpanel]')).toContain('not about the story');
    // Where it stood, it stands still.
    expect(await text(panel, '[aria-selected=true]')()).toContain('This page');
    await other.close();
    await expect.poll(text(panel, '[role=tabpanel]')).toContain('Mike Pence');
    await page.close();
  });

  // As narrow as Firefox opens its sidebar, and as Chromium's panel can be made, or a phone is.
  test.each([290, 360])('fits %i px, with targets that a finger hits', async (width) => {
    const page = await openPage(session, 'side-panel.html');
    await page.puppeteer.setViewport({ width, height: 800 });
    for (const view of ['story', 'page', 'timeline', 'sources']) {
      await page.click(`#tab-${view}`);
      await expect
        .poll(() =>
          page.evaluate(
            (view: string) => document.querySelector(`#panel-${view}`)?.childElementCount ?? 0,
            view,
          ),
        )
        .toBeGreaterThan(0);
      expect(await overflowing(page), view).toEqual([]);
      expect(await smallTargets(page), view).toEqual([]);
    }
    await page.close();
  });
});
