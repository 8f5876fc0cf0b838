import { afterAll, beforeAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { closeCard, openCard } from './hostile/support/card';
import { areSettled, frameStates } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { test } from './support/lend';

/** Names of ours, as a page may have them for itself. */
const NAMES = ['context-note', 'context-note-open', 'context-note-2', 'context-note-open-2'];

/** The page's own, in its scope. */
declare const lost: () => string[];
declare const others: () => string[];

/** What the page says of its highlights. */
const seen = (page: WebPage) => page.evaluate(() => ({ lost: lost(), others: others().length }));

/** The underline that our rule would give the page's highlight of this name. */
const lines = (page: WebPage) =>
  page.evaluate(
    (names: string[]) =>
      names.map(
        (name) =>
          getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(${name})`)
            .textDecorationLine,
      ),
    NAMES,
  );

describe.each(browsers)('a page with highlights called like ours in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let url: string;
  test.beforeAll(async ({ lend }) => {
    session = await lend(kind);
  });
  beforeAll(async () => {
    server = await LocalServer.start();
    server.folder('/', 'tests/browser/pages');
    url = server.url(`/own-highlight.html?${NAMES.map((name) => `name=${name}`).join('&')}`);
  });
  afterAll(() => server?.close());

  const marks = (value: 'none' | 'first') =>
    session.background.evaluate((marks) => chrome.storage.sync.set({ marks }), value);

  test('keeps them, and cannot tell us by them, in quiet mode', async () => {
    await marks('none');
    const page = await session.open(url);
    await expect.poll(async () => areSettled(await frameStates(session, url))).toBe(true);
    expect(await seen(page)).toEqual({ lost: [], others: 0 });
    await openCard(page);
    expect((await seen(page)).lost).toEqual([]);
    await closeCard(page);
    await expect.poll(() => seen(page)).toEqual({ lost: [], others: 0 });
    await page.close();
  });

  test('keeps them, undrawn by us, while marks go and come', async () => {
    await marks('first');
    const page = await session.open(url);
    await expect.poll(() => seen(page)).toEqual({ lost: [], others: 1 });
    const plain = await lines(page);
    expect(plain.every((line) => line === plain[0] && !line.includes('underline'))).toBe(true);
    await openCard(page);
    await closeCard(page);
    await marks('none');
    await expect.poll(() => seen(page)).toEqual({ lost: [], others: 0 });
    await marks('first');
    await expect.poll(() => seen(page)).toEqual({ lost: [], others: 1 });
    // Taken under the running reader, a name is given up with the next mark.
    const taken = await page.evaluate((names: string[]) => {
      const ours = [...CSS.highlights.keys()].find((name) => !names.includes(name)) ?? '';
      const own = new Highlight();
      CSS.highlights.set(ours, own);
      Reflect.set(globalThis, 'taken', () => CSS.highlights.get(ours) === own);
      const more = document.createElement('p');
      more.textContent = 'Pyeongchang in February 2018';
      document.body.append(document.createElement('h2'), more);
      return ours;
    }, NAMES);
    expect(taken).toMatch(/^context-note-/);
    await expect.poll(() => seen(page)).toEqual({ lost: [], others: 2 });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'taken').call(null))).toBe(true);
    await page.close();
  });
});
