import { afterAll, describe, expect } from 'vitest';
import { DEMO, LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { View } from '../../build/drive/View';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** The story beside the page, in the browser's own panel. */
describe.each(browsers)('beside the page in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let demo: string;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    demo = server.folder('/', DEMO);
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  const text = (view: View, selector: string) => () =>
    view.evaluate(
      (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '',
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
    await expect.poll(text(panel, '[role=tabpanel]')).not.toContain('Mike Pence');
    // Where it stood, it stands still.
    expect(await text(panel, '[aria-selected=true]')()).toContain('This page');
    await other.close();
    await expect.poll(text(panel, '[role=tabpanel]')).toContain('Mike Pence');
    await page.close();
  });
});
