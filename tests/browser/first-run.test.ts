import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { axeFindings, openPage } from './support/extensionPage';
import { looksIn } from './support/runAxe';

/** Firefox asks by a dialog of its own, which nobody could answer here; so it answers itself. */
const preferences = { 'extensions.webextOptionalPermissionPrompts': false };

describe.each(browsers)('the first run in $kind', ({ kind, launch }) => {
  let session: Session;

  beforeAll(async () => {
    session = await launch({ preferences });
  });

  afterAll(async () => session?.close());

  test('has a sentence to hover, and asks for nothing that the browser has given', async () => {
    const page = await openPage(session, 'first-run.html');
    const names = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('context-note') ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      );
    await expect.poll(names).toContain('Mike Pence');
    await page.puppeteer.hover('.mention');
    const title = () =>
      page.evaluate(() => document.querySelector('.sample-card h2')?.textContent ?? '');
    await expect.poll(title).not.toBe('');
    await page.press('Escape');
    await expect.poll(title).toBe('');
    expect(await page.evaluate(() => document.querySelector('.button'))).toBeNull();
    await page.close();
  });

  test('says "tap" where nothing can rest, and never a key that does not work', async () => {
    const lead = async () => {
      const page = await openPage(session, 'first-run.html');
      const text = () =>
        page.evaluate(() => document.querySelector('.lead')?.textContent?.trim() ?? '');
      await expect.poll(text).not.toBe('');
      const found = await text();
      await page.close();
      return found;
    };
    expect(await lead()).toMatch(/rest the pointer/i);
    expect(await lead()).not.toMatch(/\bTab\b|Enter/);
    await session.setMedia({ touch: true });
    expect(await lead()).toMatch(/\btap\b.*link.*popup/i);
    expect(await lead()).not.toMatch(/pointer|\bTab\b/);
    await session.setMedia({});
  });

  // Chromium kept no messages for the whole process then; Firefox asks for none.
  test.runIf(kind === 'chromium')(
    'has its words after another page was closed while it asked for them',
    async () => {
      await session.background.stop();
      await session.background.evaluate(() => chrome.runtime.id);
      const closing = await openPage(session, 'manifest.json');
      await closing.evaluate(() => {
        addEventListener('pagehide', () => {
          // The browser waits half a second for a page that it closes.
          const late = performance.now() + 2000;
          while (performance.now() < late);
          chrome.i18n.getMessage('language');
        });
      });
      await closing.close();
      const page = await openPage(session, 'first-run.html');
      await expect
        .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
        .not.toBe('');
      await page.close();
    },
  );

  test.each(looksIn(kind))(
    'gives axe nothing to find in $scheme, forced colours: $forcedColors',
    async (look) => {
      await session.setMedia(look);
      const page = await openPage(session, 'first-run.html');
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.sample') !== null))
        .toBe(true);
      expect(await axeFindings(page, look)).toEqual([]);
      await page.evaluate(() => document.querySelector<HTMLElement>('.mention')?.click());
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.sample-card') !== null))
        .toBe(true);
      expect(await axeFindings(page, look)).toEqual([]);
      await page.close();
    },
  );

  // Chromium gives access with the installation; only Firefox lets an extension give it up.
  test.runIf(kind === 'firefox')(
    'asks for access that is withheld, and works once it is given',
    async () => {
      const origins = ['http://*/*', 'https://*/*'];
      await session.background.evaluate(
        (origins: string[]) => chrome.permissions.remove({ origins }),
        origins,
      );
      const page = await openPage(session, 'first-run.html');
      const options = await openPage(session, 'options.html');
      const status = () =>
        page.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');
      await expect.poll(status).toContain('needs your permission');
      await expect
        .poll(() => options.evaluate(() => document.body.textContent))
        .toContain('The browser withholds pages');
      await page.puppeteer.bringToFront();
      await page.click('.button');
      await expect.poll(status).toContain('Allowed');
      await expect
        .poll(() => options.evaluate(() => document.body.textContent))
        .toContain('lets Sidelight read');
      expect(
        await session.background.evaluate(
          (origins: string[]) => chrome.permissions.contains({ origins }),
          origins,
        ),
      ).toBe(true);
      await page.close();
      await options.close();
    },
  );
});
