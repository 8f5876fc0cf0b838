import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { openCard, restInVain } from './hostile/support/card';
import { html, STORY } from './hostile/support/pages';
import { frameStates } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { inTurn } from './support/inTurn';
import { withoutApi } from './support/withoutApi';

/** What reading cannot do without. */
const NEEDED = [
  'CSS.highlights',
  'CSSStyleSheet',
  'Document.prototype.caretPositionFromPoint',
  'Element.prototype.attachShadow',
  'Element.prototype.checkVisibility',
  'Highlight',
  'HTMLElement.prototype.showPopover',
  'IntersectionObserver',
  'Intl',
  'requestIdleCallback',
  'ResizeObserver',
  'scheduler',
  'StaticRange',
];

/** What it can do without. */
const SPARED = ['AbortSignal.any', 'matchMedia', 'navigator.locks', 'URL.parse'];

describe.each(browsers)('in a $kind that lacks', ({ kind, launch }) => {
  let server: LocalServer;
  let session: Session;
  let extension: Awaited<ReturnType<typeof withoutApi>>;
  beforeAll(async () => {
    server = await LocalServer.start();
    server.page('/story', html(STORY));
    extension = await withoutApi(kind);
    session = await launch({ extension: extension.folder });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await extension?.remove();
  });

  const open = (api: string) => session.open(`${server.url('/story')}#${api}`);
  const sentinel = async (url: string) => (await frameStates(session, url))[0]?.sentinel;

  test.each(inTurn(kind, NEEDED))('%s, nothing is begun', async (api) => {
    const page = await open(api);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await expect.poll(() => sentinel(page.puppeteer.url())).toBe('unsupported');
    expect(await page.marks()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await session.errors()).toEqual([]);
    await page.close();
  });

  test('one of these, resting opens nothing, and the popup says why', async () => {
    const page = await open(NEEDED[0] ?? '');
    await expect.poll(() => sentinel(page.puppeteer.url())).toBe('unsupported');
    await restInVain(page, 'Mike Pence');
    const popup = await session.openPopup();
    await expect
      .poll(() => popup.evaluate(() => document.body.textContent))
      .toContain('This browser cannot read pages');
    await popup.close();
    await page.close();
  });

  test.each(SPARED)('%s, pages are read and cards open', async (api) => {
    const page = await open(api);
    await expect.poll(async () => (await page.marks()).length).toBe(3);
    await openCard(page);
    expect(await session.errors()).toEqual([]);
    await page.close();
  });

  // Last, since it does say so: no browser of these ten years lacks it, and the sentinel runs in
  // every page.
  test('MutationObserver, the page is left alone', async () => {
    const page = await open('MutationObserver');
    await restInVain(page, 'Mike Pence');
    expect(await page.marks()).toEqual([]);
    expect(await session.errors()).toEqual([expect.stringContaining('MutationObserver is not')]);
    await page.close();
  });
});
