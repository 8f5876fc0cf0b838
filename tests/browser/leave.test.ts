import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { View } from '../../build/drive/View';
import type { WebPage } from '../../build/drive/WebPage';
import { clickNamed, openCard } from './hostile/support/card';
import { browsers } from './support/browsers';
import { inTurn } from './support/inTurn';
import { article, inner } from './support/popup';
import { test } from './support/sharedSession';

/** What a card offers, what it says then, and what the toolbar button says and shows. */
const CHOICES = [
  ['Snooze an hour on this site', /^Off on localhost until/, ['Sidelight: off on this site', '']],
  ['Turn off on this site', /^Off on localhost$/, ['Sidelight: off on this site', '']],
  ['Turn off everywhere', /^Off everywhere$/, ['Sidelight: off everywhere', 'off']],
] as const;

/** Somebody has had enough: two presses to be left alone, and one to take it back. */
describe.each(browsers)('the way out in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    server.page('/', article);
    server.page('/inner', inner);
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  const marks = async (page: WebPage) => (await page.marks()).length;
  /** What resting on the toolbar button says, and what its badge shows. */
  const button = () =>
    session.background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const at = tab?.id === undefined ? {} : { tabId: tab.id };
      return [await chrome.action.getTitle(at), await chrome.action.getBadgeText(at)];
    });

  const ON = ['Sidelight: 2 topics on this page', '2'];

  test.each(CHOICES)(
    'from a card: “%s”, with the way back in its place',
    async (choice, said, shown) => {
      const page = await session.visit(server.url('/'));
      await expect.poll(() => marks(page)).toBeGreaterThan(0);
      await expect.poll(button).toEqual(ON);
      await openCard(page);
      await clickNamed(page, 'More');
      await clickNamed(page, choice);
      await expect.poll(async () => (await page.card())?.name).toMatch(said);
      await expect.poll(() => marks(page)).toBe(0);
      await expect.poll(button).toEqual(shown);
      await clickNamed(page, 'Undo');
      await expect.poll(() => marks(page)).toBeGreaterThan(0);
      expect(await page.card()).toBeUndefined();
      await expect.poll(button).toEqual(ON);
    },
  );

  test.each(inTurn(kind, CHOICES))(
    'from a sheet on a phone: “%s”, taken back with a tap',
    async (choice, said) => {
      const page = await session.visit(server.url('/'));
      await page.puppeteer.setViewport({ width: 390, height: 844 });
      await expect.poll(() => marks(page)).toBeGreaterThan(0);
      await page.tap('Mike Pence');
      await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
      await clickNamed(page, 'More');
      await clickNamed(page, choice);
      await expect.poll(async () => (await page.card())?.name).toMatch(said);
      await expect.poll(() => marks(page)).toBe(0);
      await clickNamed(page, 'Undo');
      await expect.poll(() => marks(page)).toBeGreaterThan(0);
    },
  );

  test.each([
    ['Snooze here for an hour', /^Off on localhost until/],
    ['Turn off on localhost', /^Off on localhost$/],
    ['Turn off everywhere', /^Off everywhere$/],
  ])('from the popup by two clicks: “%s”, and one to take it back', async (choice, said) => {
    const page = await session.visit(server.url('/'));
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    const popup = await session.openPopup();
    const bar = () =>
      popup.evaluate(() => document.querySelector('.off-bar > span')?.textContent ?? '');
    await choose(popup, choice);
    await expect.poll(bar).toMatch(said);
    await expect.poll(() => marks(page)).toBe(0);
    await popup.click('.off-bar button');
    await expect.poll(bar).toBe('');
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    await popup.close();
  });

  test('the words on the way back go with Escape and with a press beside them', async () => {
    for (const leave of [
      (page: WebPage) => page.press('Escape'),
      (page: WebPage) => page.puppeteer.mouse.click(5, 5),
    ]) {
      const page = await session.visit(server.url('/'));
      await expect.poll(() => marks(page)).toBeGreaterThan(0);
      await openCard(page);
      await clickNamed(page, 'More');
      await clickNamed(page, 'Turn off on this site');
      await expect.poll(async () => (await page.card())?.name).toMatch(/^Off on/);
      await leave(page);
      await expect.poll(() => page.card()).toBeUndefined();
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
      await session.background.evaluate(() => chrome.storage.sync.clear());
    }
  });

  test('from the popup: off everywhere, said whatever it shows, and taken back there', async () => {
    const page = await session.visit(server.url('/'));
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    const popup = await session.openPopup();
    const text = () => popup.evaluate(() => document.body.innerText);
    await choose(popup, 'Turn off everywhere');
    await expect.poll(() => marks(page)).toBe(0);
    for (const tab of ['#tab-timeline', '#tab-sources']) {
      await popup.click(tab);
      await expect.poll(text).toContain('Off everywhere');
    }
    await popup.click('.off-bar button');
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    expect(await text()).not.toContain('Off everywhere');
    await popup.close();
  });
});

/** Two clicks in the popup: the menu of the site, and what is to be done. */
async function choose(popup: View, choice: string): Promise<void> {
  await popup.click('[aria-label="More for localhost"]');
  const at = await popup.evaluate((choice: string) => {
    const all = [...document.querySelectorAll('.site-menu li')];
    return all.findIndex((one) => one.textContent === choice) + 1;
  }, choice);
  await popup.click(`.site-menu li:nth-child(${at}) button`);
}
