import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { closeCard, openCard, switchOffSite } from './hostile/support/card';
import { browsers } from './support/browsers';
import { named, visitPage } from './support/extensionPage';
import { inTurn } from './support/inTurn';
import { texts } from './support/popup';
import { allowInPrivate, openPrivate } from './support/privateWindow';

const HOSTS = ['news.example.co.uk', 'reader.github.io'];

/** All that is stored, in every area. */
const stored = (session: Session) =>
  session.background.evaluate(async () => {
    const { sync, local, session } = chrome.storage;
    const areas = await Promise.all([sync.get(), local.get(), session.get()]);
    return JSON.stringify(areas);
  });

const NOTHING = '[{},{},{}]';

describe.each(browsers)('sites in $kind', ({ kind, launch }) => {
  let server: LocalServer;
  let session: Session;

  beforeAll(async () => {
    server = await LocalServer.start();
    server.folder('/', 'tests/browser/pages');
    session = await launch({
      args:
        kind === 'chromium'
          ? [`--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join()}`]
          : [],
      preferences: {
        'network.dns.localDomains': HOSTS.join(),
        // Each would be asked for by https first.
        'dom.security.https_first': false,
      },
    });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('at an address with a final dot it is off, and stored without the dot', async () => {
    const page = await session.open(server.url('/one-name.html', 'localhost.'));
    await expect.poll(async () => (await page.marks()).length).toBe(1);
    await openCard(page);
    await switchOffSite(page);
    await expect.poll(async () => page.marks()).toEqual([]);
    expect(await stored(session)).toMatch(/^\[\{"sites\.\d+":\{"localhost":0\}\},\{\},\{\}\]$/);
    await page.puppeteer.reload();
    const popup = await session.openPopup();
    await expect.poll(() => texts(popup, '[role=switch]')).toHaveLength(1);
    await expect
      .poll(() => popup.evaluate(() => document.querySelectorAll('[role=switch]:checked').length))
      .toBe(0);
    // Switched on again from here, nothing is left.
    await popup.click('[role=switch]');
    await expect.poll(() => stored(session)).toMatch(/^\[\{\},\{\},/);
    await popup.close();
    await expect.poll(async () => (await page.marks()).length).toBe(1);
    await page.close();
  });

  test.each(inTurn(kind, HOSTS))(
    'the menu at %s offers none that many sites have in common',
    async (host) => {
      const page = await session.open(server.url('/one-name.html', host));
      await expect.poll(async () => (await page.marks()).length).toBe(1);
      const popup = await session.openPopup();
      await popup.click('.header .icon-button');
      await expect.poll(() => texts(popup, '.site-menu button')).not.toEqual([]);
      const offers = (await texts(popup, '.site-menu button')).join('\n');
      expect(offers).toContain(host);
      expect(offers).not.toMatch(/[^.\w]co\.uk|[^.\w]github\.io/);
      if (host.endsWith('.uk')) expect(offers).toMatch(/[^.\w]example\.co\.uk/);
      await popup.close();
      await page.close();
    },
  );

  test('the options take no host that many sites have in common, and say why', async () => {
    const options = await visitPage(session, 'options.html');
    await options.puppeteer.waitForSelector('textarea');
    await options.evaluate(() => {
      const box = document.querySelector('textarea');
      if (box) box.value = 'com co.uk github.io';
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await options.click(named('button', 'Add'));
    await expect
      .poll(() => texts(options, '.add-sites [role=status]'))
      .toEqual([expect.stringMatching(/Many sites.*“com”, “co\.uk”,? and “github\.io”/)]);
    expect(await stored(session)).toMatch(/^\[\{\},\{\},/);
  });

  test.each(inTurn(kind, ['deep.json', 'long-key.json']))(
    'restoring %s changes nothing, and says why in a few words',
    async (file) => {
      const options = await visitPage(session, 'options.html');
      await options.puppeteer.waitForSelector('.backup input');
      await options.evaluate(
        async (url: string) => {
          const input = document.querySelector<HTMLInputElement>('.backup input');
          const chosen = new DataTransfer();
          chosen.items.add(new File([url], 'x.json'));
          if (input) input.files = chosen.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        await (await fetch(server.url(`/${file}`))).text(),
      );
      const said = async () => (await texts(options, '.backup [role=status]')).join();
      await expect.poll(said).toMatch(/was not restored: .*Nothing was changed/);
      expect((await said()).length).toBeLessThanOrEqual(600);
      expect(await session.errors()).toEqual([]);
      expect(await stored(session)).toMatch(/^\[\{\},\{\},/);
    },
  );

  test('“What is stored” tells of everything, and erases it', async () => {
    await session.background.evaluate(async () => {
      const { sync, local, session } = chrome.storage;
      await sync.set({ marks: 'all', colour: 'red', 'sites.0': { 'localhost.': 0 } });
      await local.set({ cache: 1 });
      await session.set({ popupAt: { tab: 1 } });
    });
    const options = await visitPage(session, 'options.html');
    const lines = async () => (await texts(options, '#stored li')).join('\n');
    await expect.poll(lines).toContain('1 choice');
    for (const name of ['colour', 'localhost.', 'cache']) {
      expect(await lines()).toContain(`“${name}”`);
    }
    expect(await lines()).toContain('popup');
    await options.click(named('button', 'Erase everything'));
    await options.click(named('button', 'Erase'));
    await expect.poll(() => stored(session)).toBe(NOTHING);
    await expect.poll(lines).toBe('');
  });
});

describe.each(browsers)('a private window in $kind', ({ launch }) => {
  let server: LocalServer;
  let session: Session;

  beforeAll(async () => {
    server = await LocalServer.start();
    server.folder('/', 'tests/browser/pages');
    session = await launch();
    await allowInPrivate(session);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('leaves the storage byte for byte as it was', { timeout: 120_000 }, async () => {
    await session.background.evaluate(() =>
      chrome.storage.sync.set({ theme: 'dark', 'sites.1': { 'other.example': 0 } }),
    );
    const before = await stored(session);
    const url = server.url('/one-name.html', 'private.localhost');
    const ordinary = await session.open(url);
    await expect.poll(async () => (await ordinary.marks()).length).toBe(1);

    const page = await openPrivate(session, url);
    await expect.poll(async () => (await page.marks()).length).toBe(1);
    // A card, and a wrong match, which is taken back.
    await openCard(page);
    const wrong = '.card-evidence button';
    const says = () =>
      page.inCard((root, at: string) => root.querySelector(at)?.textContent, wrong);
    const asks = await says();
    await page.clickInCard(wrong);
    await expect.poll(says).not.toBe(asks);
    await page.clickInCard(wrong);
    await expect.poll(says).toBe(asks);
    await closeCard(page);
    await openCard(page);
    await switchOffSite(page);
    await expect.poll(() => page.marks()).toEqual([]);
    // It is off for private windows alone, and only in memory.
    expect(await ordinary.marks()).toHaveLength(1);
    const meanwhile = await stored(session);
    expect(meanwhile.slice(0, meanwhile.lastIndexOf(',{'))).toBe(
      before.slice(0, before.lastIndexOf(',{')),
    );
    await page.puppeteer.reload();
    await page.puppeteer.bringToFront();
    // The popup switches it on again, and snoozes it.
    const popup = await session.openPopup();
    const isOn = () =>
      popup.evaluate(() => document.querySelectorAll('[role=switch]:checked').length);
    await expect.poll(() => texts(popup, '[role=switch]')).toHaveLength(1);
    await expect.poll(isOn).toBe(0);
    await popup.click('[role=switch]');
    await expect.poll(isOn).toBe(1);
    await expect.poll(async () => (await page.marks()).length).toBe(1);
    await popup.click('.header .icon-button');
    await popup.click('.site-menu button');
    await expect.poll(isOn).toBe(0);
    await popup.close();
    await expect.poll(() => page.marks()).toEqual([]);
    // The same there after the background has been stopped.
    await session.background.stop();
    await page.puppeteer.reload();
    await expect.poll(() => stored(session)).toContain('private.localhost');
    await page.close();
    await expect.poll(() => stored(session)).toBe(before);
    expect(await ordinary.marks()).toHaveLength(1);
    await ordinary.close();
  });
});
