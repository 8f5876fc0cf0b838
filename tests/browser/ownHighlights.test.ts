import { afterAll, beforeAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { closeCard, openCard } from './hostile/support/card';
import { areSettled, frameStates } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

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
  test.beforeAll(async ({ sharedSession }) => {
    session = await sharedSession(kind);
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
    await page.close();
  });

  test('keeps one that it takes under the running reader, and it is drawn no more by us', async () => {
    await marks('first');
    const page = await session.open(server.url('/own-highlight.html?name=context-note'));
    await expect.poll(() => page.evaluate(() => others().length)).toBe(1);
    const drawnAs = (name: string) =>
      page.evaluate(
        (name: string) =>
          getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
        name,
      );
    // Nothing but the registry changes.
    const taken = await page.evaluate(() => {
      const ours = others()[0] ?? '';
      const own = new Highlight();
      CSS.highlights.set(ours, own);
      Reflect.set(globalThis, 'isKept', () => CSS.highlights.get(ours) === own);
      return ours;
    });
    expect(taken).toMatch(/^context-note-/);
    await expect.poll(() => page.evaluate(() => others().length)).toBe(2);
    const now = await page.evaluate(
      (taken: string) => others().find((name) => name !== taken) ?? '',
      taken,
    );
    await expect
      .poll(async () => (await page.marks()).map(({ highlight }) => highlight))
      .toContain(now);
    await expect.poll(() => drawnAs(taken)).not.toContain('underline');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isKept').call(null))).toBe(true);
    await page.close();
  });
});
