import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** How often the card is opened; a leak of one listener an opening shows in either. */
const TIMES = process.env.SIDELIGHT_LONG ? 1000 : 25;

const PART = 40;

describe.each(browsers)(`a card opened ${TIMES} times in $kind`, ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
    server.page(
      '/often',
      '<!doctype html><html lang="en"><title>Often</title><main><p>Mike Pence came.</p></main>',
    );
  });

  afterAll(() => server?.close());

  test('leaves one host, no error and no listener behind, while the page is rebuilt', async () => {
    const page = await session.open(server.url('/often'));
    await expect.poll(async () => (await page.marks()).length).toBe(1);

    /** Rebuilds the text and opens the card on what is found then, `times` times. */
    const openOften = (times: number) =>
      session.background.evaluate(
        async (url: string, times: number) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
          const [frame] = await chrome.scripting.executeScript({
            target: { tabId: tab?.id ?? 0 },
            func: async (times: number) => {
              let opened = 0;
              for (let count = 0; count < times; count++) {
                const before = globalThis.sidelight?.rows(null, 0, 1)[0]?.id;
                const next = document.createElement('p');
                next.textContent = `Mike Pence came ${count}.`;
                document.querySelector('p')?.replaceWith(next);
                for (let wait = 0; wait < 500; wait++) {
                  await new Promise((resolve) => setTimeout(resolve, 10));
                  const id = globalThis.sidelight?.rows(null, 0, 1)[0]?.id;
                  if (id === undefined || id === before) continue;
                  if (await globalThis.sidelight?.jump(id)) opened++;
                  break;
                }
              }
              return opened;
            },
            args: [times],
          });
          return frame?.result;
        },
        server.url('/often'),
        times,
      );
    const listeners = async () => {
      if (kind !== 'chromium') return 0;
      const devtools = await page.puppeteer.createCDPSession();
      await devtools.send('HeapProfiler.collectGarbage');
      const { JSEventListeners = 0 } = await page.puppeteer.metrics();
      await devtools.detach();
      return JSEventListeners;
    };

    expect(await openOften(5)).toBe(5);
    const before = await listeners();
    // In parts, since Firefox suspends a background that waits for half a minute.
    for (let done = 0; done < TIMES; done += PART) expect(await openOften(PART)).toBe(PART);
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    expect(await listeners()).toBeLessThanOrEqual(before + 5);
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(3);
    expect((await page.marks()).length).toBeLessThanOrEqual(2);
    expect(await session.errors()).toEqual([]);
    await page.close();
  }, 600_000);
});
