import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { View } from '../../build/drive/View';
import type { WebPage } from '../../build/drive/WebPage';
import { times } from './hostile/support/counts';
import { html, STORY } from './hostile/support/pages';
import { badgeOf } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { texts } from './support/popup';
import { test } from './support/sharedSession';

const ROUNDS = times(3, 100);

/** No page that is not to be stored is kept for the way back. */
const kept = (body: string) => ({ body, headers: { 'Cache-Control': 'no-cache' } });

const heading = (page: WebPage) =>
  page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

/**
 * What is to be seen in the tab at `url`: how many marks, and when the page was brought out of the
 * dark (ms; 0 where it never was there). Asked by way of the extension, since `puppeteer` loses a
 * page that takes another's place.
 */
const seenAt = (session: Session, url: string) =>
  session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    if (tab?.id === undefined) return null;
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const [entry] = performance.getEntriesByType('navigation');
        const activation = Number(Reflect.get(entry ?? {}, 'activationStart'));
        const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
        return { wasPrepared: activation > 0, marks };
      },
    });
    return frame?.result ?? null;
  }, url);

/** The topics that the popup lists as being on the page. */
const listed = (popup: View) => texts(popup, '.found-row .topic-row');

describe.each(browsers)('pages that wait out of sight in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
    server.page('/elsewhere', kept(html('<h1>Elsewhere</h1><p>Kim Yo Jong, in a list.</p>')));
  });
  afterAll(() => server?.close());

  /** Badge and list of the tab in front, at `url`: so many names, the first of them this. */
  async function expectShown(url: string, count: number, first: string): Promise<void> {
    await expect.poll(() => badgeOf(session, url)).toBe(String(count));
    const popup = await session.openPopup();
    await popup.click('#tab-page');
    await expect.poll(() => listed(popup)).toHaveLength(count);
    expect((await listed(popup))[0]).toContain(first);
    await popup.close();
  }

  test(`${ROUNDS} times back and forward: badge and list are those of the page in view`, {
    timeout: times(180_000, 1_800_000),
  }, async () => {
    const story = server.page(
      '/story',
      kept(
        html(
          `<h1>Story</h1>${STORY}<a href="/elsewhere">Away</a>`,
          `<script>
            let returns = 0;
            addEventListener('pageshow', ({ persisted }) => { if (persisted) returns++; });
          </script>`,
        ),
      ),
    );
    const page = await session.open(story);
    await expectShown(story, 3, 'Mike Pence');
    await page.click('a');
    await expect.poll(() => heading(page)).toBe('Elsewhere');
    for (let round = 1; round <= ROUNDS; round++) {
      await expectShown(server.url('/elsewhere'), 1, 'Kim Yo Jong');
      await page.travel(-1);
      await expect.poll(() => heading(page)).toBe('Story');
      // It is the page that was left, not one that was loaded anew.
      await expect.poll(() => page.puppeteer.evaluate('returns')).toBe(round);
      await expect.poll(async () => (await page.marks()).length).toBe(3);
      await expectShown(story, 3, 'Mike Pence');
      await page.travel(1);
      await expect.poll(() => heading(page)).toBe('Elsewhere');
    }
    expect(await session.errors()).toEqual([]);
    await page.close();
  });

  test('a page that somebody has left has no card open when it is come back to', async () => {
    const story = server.page('/left', kept(html(`<h1>Story</h1>${STORY}`)));
    const page = await session.open(server.url('/elsewhere'));
    await page.puppeteer.goto(story);
    await expectShown(story, 3, 'Mike Pence');
    await session.command('next-mention');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    await page.travel(-1);
    await expect.poll(() => heading(page)).toBe('Elsewhere');
    await page.travel(1);
    await expect.poll(() => heading(page)).toBe('Story');
    await expect.poll(async () => (await page.marks()).length).toBe(3);
    expect(await page.card()).toBeUndefined();
    await page.close();
  });

  test('a page that was left before the extension had answered it is marked when it is come back to', async () => {
    const story = server.page('/asking', kept(html(`<h1>Story</h1>${STORY}`)));
    const page = await session.open(server.url('/elsewhere'));
    await page.puppeteer.goto(story);
    await expectShown(story, 3, 'Mike Pence');
    await session.background.evaluate(() => {
      setTimeout(() => {
        const end = performance.now() + 3000;
        while (performance.now() < end);
      });
    });
    await page.puppeteer.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<h2>Later</h2><p>Mike Pence was there.</p>');
    });
    // By then it has asked: it is read when the browser is idle, or half a second later.
    const since = await page.puppeteer.evaluate(() => performance.now());
    await expect
      .poll(() => page.puppeteer.evaluate((since) => performance.now() - since > 1000, since))
      .toBe(true);
    expect(await page.marks()).toHaveLength(3);
    await page.travel(-1);
    await expect.poll(() => heading(page)).toBe('Elsewhere');
    await page.travel(1);
    await expect.poll(() => heading(page)).toBe('Story');
    await expect.poll(async () => (await page.marks()).length).toBe(4);
    await page.close();
  });

  test.runIf(kind === 'chromium')(
    'a page that is prepared beforehand has badge and list once it is shown, not before',
    async () => {
      server.page('/ready', '');
      const prepared = server.page(
        '/prepared',
        kept(html(`<h1>Prepared</h1>${STORY}<script>onload = () => fetch('/ready')</script>`)),
      );
      const shown = server.page(
        '/shown',
        kept(
          html(`<h1>Shown</h1><p>Nothing.</p><a href="/prepared">Next</a>
            <script type="speculationrules">
            {"prerender": [{"source": "list", "urls": ["/prepared"], "eagerness": "immediate"}]}
            </script>`),
        ),
      );
      const page = await session.open(shown);
      await expect.poll(() => server.requests).toContain('/ready');
      expect(await badgeOf(session, shown)).toBe('');
      const popup = await session.openPopup();
      await expect
        .poll(() => popup.evaluate(() => document.body.textContent))
        .toContain('localhost');
      expect(await listed(popup)).toEqual([]);
      await popup.close();
      await page.click('a');
      // It is the page that was prepared, not one that was loaded on the click.
      const seen = { wasPrepared: true, marks: 3 };
      await expect.poll(() => seenAt(session, prepared)).toEqual(seen);
      await expectShown(prepared, 3, 'Mike Pence');
    },
  );
});
