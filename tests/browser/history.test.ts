import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session, View } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { times } from './hostile/support/counts';
import { html, STORY } from './hostile/support/pages';
import { badgeOf } from './hostile/support/scripts';
import { browsers } from './support/browsers';
import { test } from './support/lend';

const ROUNDS = times(3, 100);

/** No page that is not to be stored is kept for the way back. */
const kept = (body: string) => ({ body, headers: { 'Cache-Control': 'no-cache' } });

const heading = (page: WebPage) =>
  page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

/** `puppeteer` does not hear of pages that come back or were prepared. */
const address = (page: WebPage) => page.evaluate(() => document.URL);

/** The names that the popup lists as being on the page. */
const listed = ({ evaluate }: View) =>
  evaluate(() =>
    [...document.querySelectorAll('.found-button')].map(
      ({ textContent }) => /^[\p{L} ]*\p{Ll}/u.exec(textContent)?.[0],
    ),
  );

describe.each(browsers)('pages that wait out of sight in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  test.beforeAll(async ({ lend }) => {
    server = await LocalServer.start();
    session = await lend(kind);
    server.page('/elsewhere', kept(html('<h1>Elsewhere</h1><p>Kim Yo Jong, in a list.</p>')));
  });
  afterAll(() => server?.close());

  /** Badge, marks and list are those of the page in view: so many names, the first of them this. */
  async function expectShown(page: WebPage, count: number, first: string): Promise<void> {
    await expect.poll(async () => (await page.marks()).length).toBe(count);
    await expect.poll(async () => badgeOf(session, await address(page))).toBe(String(count));
    const popup = await session.openPopup();
    await expect.poll(() => listed(popup)).toHaveLength(count);
    expect((await listed(popup))[0]).toContain(first);
    await popup.close();
  }

  test(`${ROUNDS} times back and forward: badge and list are those of the page in view`, {
    timeout: times(180_000, 1_800_000),
  }, async () => {
    const page = await session.open(
      server.page(
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
      ),
    );
    await expectShown(page, 3, 'Mike Pence');
    await page.click('a');
    await expect.poll(() => heading(page)).toBe('Elsewhere');
    for (let round = 1; round <= ROUNDS; round++) {
      await expectShown(page, 1, 'Kim Yo Jong');
      await page.evaluate(() => history.back());
      await expect.poll(() => heading(page)).toBe('Story');
      // It is the page that was left, not one that was loaded anew.
      await expect.poll(() => page.puppeteer.evaluate('returns')).toBe(round);
      await expectShown(page, 3, 'Mike Pence');
      await page.evaluate(() => history.forward());
      await expect.poll(() => heading(page)).toBe('Elsewhere');
    }
    expect(await session.errors()).toEqual([]);
    await page.close();
  });

  test.runIf(kind === 'chromium')(
    'a page that is prepared beforehand has badge and list once it is shown, not before',
    async () => {
      server.page('/prepared', kept(html(`<h1>Prepared</h1>${STORY}`)));
      const page = await session.open(
        server.page(
          '/shown',
          kept(
            html(`<h1>Shown</h1><p>Nothing.</p><a href="/prepared">Next</a>
              <script type="speculationrules">
              {"prerender": [{"source": "list", "urls": ["/prepared"], "eagerness": "immediate"}]}
              </script>`),
          ),
        ),
      );
      await expect.poll(() => server.requests).toContain('/prepared');
      expect(await badgeOf(session, await address(page))).toBe('');
      const popup = await session.openPopup();
      await expect
        .poll(() => popup.evaluate(() => document.body.textContent))
        .toContain('localhost');
      expect(await listed(popup)).toEqual([]);
      await popup.close();
      await page.click('a');
      await expect.poll(() => heading(page)).toBe('Prepared');
      const activation = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return Reflect.get(entry ?? {}, 'activationStart');
      });
      expect(activation).toBeGreaterThan(0);
      await expectShown(page, 3, 'Mike Pence');
      await page.close();
    },
  );
});
