import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { axeFindings, openPage, overflowing, visitPage } from './support/extensionPage';
import { inTurn, takeTurns } from './support/inTurn';
import { looksIn } from './support/runAxe';
import { smallTargets } from './support/smallTargets';
import { spaceText } from './support/textSpacing';

/** Firefox asks by a dialog of its own, which nobody could answer here; so it answers itself. */
const preferences = { 'extensions.webextOptionalPermissionPrompts': false };

describe.each(browsers)('the first run in $kind', ({ kind, launch }) => {
  const turn = takeTurns(kind, test);
  let session: Session;

  beforeAll(async () => {
    session = await launch({ preferences });
  });

  afterAll(async () => session?.close());

  turn('has a sentence to hover, and asks for nothing that the browser has given', async () => {
    const page = await visitPage(session, 'first-run.html');
    const names = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('context-note') ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      );
    await expect.poll(names).toContain('Mike Pence');
    const other = 'The meeting that did not happen';
    // The card of a person is there; that of the other name comes in its place.
    await page.puppeteer.hover('.mention[aria-expanded="false"]');
    const title = () =>
      page.evaluate(() => document.querySelector('.sample-card h2')?.textContent ?? '');
    await expect.poll(title).toBe(other);
    // As the story's own texts write them, whatever the browser's region.
    const day = () =>
      page.evaluate(
        () => document.querySelector('.sample-card .card-event > b')?.textContent ?? '',
      );
    expect(await day()).toBe('10 Feb');
    await page.press('Escape');
    expect(await title()).toBe(other);
    await page.click('.sample-card .icon-button');
    await expect.poll(title).toBe('');
    expect(await page.evaluate(() => document.querySelector('.button'))).toBeNull();
  });

  test('says "tap" where nothing can rest, and never a key that does not work', async () => {
    const lead = async () => {
      const page = await visitPage(session, 'first-run.html');
      const text = () =>
        page.evaluate(() => document.querySelector('.first-steps dd')?.textContent?.trim() ?? '');
      await expect.poll(text).not.toBe('');
      const found = await text();
      return found;
    };
    expect(await lead()).toMatch(/rest the pointer/i);
    expect(await lead()).not.toMatch(/\bTab\b|Enter/);
    await session.setMedia({ touch: true });
    expect(await lead()).toMatch(/\btap\b.*link.*popup/i);
    expect(await lead()).not.toMatch(/pointer|\bTab\b/);
    await session.setMedia({});
  });

  test('says which story this is, its keys, where the button is, and leads to the options', async () => {
    const page = await visitPage(session, 'first-run.html');
    const read = (selector: string) =>
      page.evaluate(
        (selector: string) => document.querySelector(selector)?.textContent ?? '',
        selector,
      );
    await expect.poll(() => read('.lead b')).toContain('February 2018');
    const keys = await session.background.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ shortcut = '' }) => shortcut),
    );
    await expect
      .poll(() => read('.first-steps'))
      .toContain(`${keys[1]} next name, ${keys[2]} the one before, Esc closes`);
    // Firefox puts the button where it is seen by itself.
    if (kind === 'firefox') expect(await read('.first-steps')).not.toContain('Pin the button');
    else await expect.poll(() => read('.first-steps')).toContain('then the pin beside Sidelight');
    expect(await read('.first-steps')).toMatch(/Article A, paragraph \d+\. Every claim/);
    await page.click('a[href="options.html"]');
    await expect
      .poll(() => page.evaluate(() => location.pathname).catch(() => ''))
      .toBe('/options.html');
  });

  test.each(
    inTurn(kind, [
      { width: 1280, height: 800, isBeside: true },
      { width: 900, height: 700, isBeside: true },
      { width: 899, height: 700, isBeside: false },
      { width: 640, height: 400, isBeside: false },
      { width: 360, height: 800, isBeside: false },
    ]),
  )('has the card beside the sentence or below it at $width px, never over it', async (size) => {
    const page = await visitPage(session, 'first-run.html');
    await page.puppeteer.setViewport(size);
    const place = () =>
      page.evaluate(() => {
        const card = document.querySelector('.sample-card')?.getBoundingClientRect();
        const text = document.querySelector('.live')?.getBoundingClientRect();
        return card && text
          ? { isBeside: card.left >= text.right, isBelow: card.top >= text.bottom }
          : null;
      });
    await expect
      .poll(place)
      .toEqual({ isBeside: size.isBeside, isBelow: size.isBeside ? expect.anything() : true });
    expect(await smallTargets(page)).toEqual([]);
    await spaceText(page);
    await expect.poll(() => overflowing(page)).toEqual([]);
  });

  // Chromium kept no messages for the whole process then; Firefox asks for none.
  test.runIf(kind === 'chromium')(
    'has its words after another page was closed while it asked for them',
    async () => {
      // The process of an older page would have them.
      await (await visitPage(session, 'manifest.json')).close();
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
      const page = await visitPage(session, 'first-run.html');
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.live') !== null))
        .toBe(true);
      expect(await axeFindings(page, look)).toEqual([]);
      await page.evaluate(() => document.querySelector<HTMLElement>('.mention')?.click());
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.sample-card') !== null))
        .toBe(true);
      expect(await axeFindings(page, look)).toEqual([]);
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
      const page = await visitPage(session, 'first-run.html');
      const options = await openPage(session, 'options.html');
      const status = () =>
        page.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');
      await expect.poll(status).toContain('needs your permission');
      await expect
        .poll(() => options.evaluate(() => document.body.textContent))
        .toContain('The browser does not let Sidelight read pages');
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
      await options.close();
    },
  );
});
