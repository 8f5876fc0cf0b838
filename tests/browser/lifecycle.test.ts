import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { closeCard, openCard } from './hostile/support/card';
import { times } from './hostile/support/counts';
import { html, STORY } from './hostile/support/pages';
import { badgeOf } from './hostile/support/scripts';
import { browsers } from './support/browsers';

const KILLS = times(4, 1000);
/** Ample, in ms: a long run takes an hour. */
const SLOW = times(90_000, 3_600_000);

const marksOf = async (page: WebPage) => (await page.marks()).length;

describe.each(browsers)('in $kind', ({ launch }) => {
  let server: LocalServer;
  let session: Session;
  beforeAll(async () => {
    server = await LocalServer.start();
    server.page('/story', html(STORY));
    session = await launch();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

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

describe.each(browsers)('installed under open pages in $kind', ({ launch }) => {
  test('the pages that were open get their marks', async () => {
    const server = await LocalServer.start();
    const session = await launch({ install: false });
    try {
      const page = await session.open(server.page('/story', html(STORY)));
      expect(await page.marks()).toEqual([]);
      await session.install();
      await expect.poll(() => marksOf(page), { timeout: 20_000 }).toBe(3);
    } finally {
      await session.close();
      await server.close();
    }
  });
});
