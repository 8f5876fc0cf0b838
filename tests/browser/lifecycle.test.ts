import { afterAll, describe, expect } from 'vitest';
import { closeFirstRun } from '../../build/drive/closeFirstRun';
import { LocalServer } from '../../build/drive/LocalServer';
import { HOST_SELECTOR } from '../../build/drive/readCard';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { closeCard, openCard } from './hostile/support/card';
import { times } from './hostile/support/counts';
import { html, STORY } from './hostile/support/pages';
import { areSettled, badgeOf, frameStates } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

const KILLS = times(4, 1000);
const UPDATES = times(2, 100);
/** Ample, in ms: a long run takes an hour. */
const SLOW = times(90_000, 3_600_000);

const marksOf = async (page: WebPage) => (await page.marks()).length;

describe.each(browsers)('in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    server.page('/story', html(STORY));
    session = await sharedSession(kind);
  });
  afterAll(() => server?.close());

  test(`the background is killed ${KILLS} times: marks, badge and cards come all the same`, {
    timeout: SLOW,
  }, async () => {
    const url = server.url('/story');
    const page = await session.open(url);
    for (let round = 0; round < KILLS; round++) {
      // Killed between messages, and with one on its way.
      await session.background.stop();
      const loading = page.puppeteer.reload();
      if (round % 2 === 1) await session.background.stop();
      await loading;
      await expect.poll(() => marksOf(page), { timeout: 20_000 }).toBe(3);
    }
    await expect.poll(() => badgeOf(session, url)).toBe('3');
    await openCard(page);
    await closeCard(page);
    await page.close();
  });
});

describe.each(browsers)('stopped in the midst of a message in $kind', ({ kind }) => {
  test('the background hears it again, and the badge is right', async ({ sharedSession }) => {
    const server = await LocalServer.start();
    const session = await sharedSession(kind);
    try {
      await session.background.evaluate(() => {
        for (const name of ['chrome', 'browser']) {
          const action = Reflect.get(globalThis, name)?.action;
          if (!action) continue;
          action.setBadgeBackgroundColor = () => {
            Reflect.set(globalThis, 'hangs', true);
            return new Promise(() => {});
          };
        }
      });
      const url = server.page('/story', html(STORY));
      const page = await session.open(url);
      await expect
        .poll(() => session.background.evaluate(() => Reflect.get(globalThis, 'hangs') === true))
        .toBe(true);
      await session.background.stop();
      await expect.poll(() => badgeOf(session, url)).toBe('3');
      await page.close();
    } finally {
      // What was changed in it goes with it, also when it was not stopped before.
      await session.background.stop();
      await server.close();
    }
  });
});

describe.each(browsers)('installed under open pages in $kind', ({ launch }) => {
  test('the pages that were open get their marks', async () => {
    const server = await LocalServer.start();
    const session = await launch({ install: false });
    try {
      const page = await session.open(server.page('/story', html(STORY)));
      expect(await page.marks()).toEqual([]);
      await session.install();
      await closeFirstRun(session);
      await expect.poll(() => marksOf(page)).toBe(3);
    } finally {
      await session.close();
      await server.close();
    }
  });
});

describe.each(browsers)('updated under an open page in $kind', ({ launch }) => {
  test(`${UPDATES} times: the old one goes, the new one takes over, and there is one host`, {
    timeout: SLOW,
  }, async () => {
    const server = await LocalServer.start();
    const session = await launch();
    try {
      const url = server.page(
        '/story',
        html(`${STORY}<h2>Later</h2><p id="late">Nothing yet.</p>`),
      );
      const page = await session.open(url);
      await expect.poll(() => marksOf(page)).toBe(3);
      const hosts = () =>
        page.evaluate((hosts: string) => document.querySelectorAll(hosts).length, HOST_SELECTOR);
      for (let round = 0; round < UPDATES; round++) {
        await openCard(page);
        await closeCard(page);
        await session.install();
        await expect
          .poll(async () => {
            const frames = await frameStates(session, url);
            return frames[0]?.reader === 'done' && areSettled(frames);
          })
          .toBe(true);
        await expect.poll(() => marksOf(page)).toBe(3);
        await openCard(page, 'Kim Yo Jong');
        expect(await hosts()).toBe(1);
        await closeCard(page);
        // What is added is marked once, by the new one.
        const late = (text: string) =>
          page.evaluate((text: string) => {
            const late = document.getElementById('late');
            if (late) late.textContent = text;
          }, text);
        await late('And then Mike Pence left.');
        await expect.poll(() => marksOf(page)).toBe(4);
        await late('Nothing more.');
        await expect.poll(() => marksOf(page)).toBe(3);
      }
      expect(await session.errors()).toEqual([]);
    } finally {
      await session.close();
      await server.close();
    }
  });
});
