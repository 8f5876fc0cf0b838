import { expect } from 'vitest';
import type { Family } from './support/Behaviour';
import { times } from './support/counts';
import { html, STORY } from './support/pages';
import { badgeOf } from './support/scripts';

const ROUNDS = times(3, 100);
const EMPTY = html('<h1>Elsewhere</h1><p>Nothing of the kind.</p>');

export const navigation: Family = {
  family: 'navigation',
  behaviours: [
    {
      what: `going away and back ${ROUNDS} times: badge and marks are those of the page in view`,
      page: (server) => {
        server.page('/elsewhere', EMPTY);
        return html(`${STORY}<a href="/elsewhere">Away</a>`);
      },
      async act({ page }) {
        for (let round = 0; round < ROUNDS; round++) {
          await page.click('a');
          await expect
            .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
            .toBe('Elsewhere');
          await page.travel(-1);
          await expect.poll(() => page.evaluate(() => document.links.length)).toBe(1);
        }
      },
      async check({ page, session }) {
        await expect.poll(async () => (await page.marks()).length).toBe(3);
        await expect.poll(() => badgeOf(session, page.puppeteer.url())).toBe('3');
        await page.click('a');
        await expect
          .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
          .toBe('Elsewhere');
        await expect.poll(() => badgeOf(session, page.puppeteer.url())).toBe('');
        await page.travel(-1);
        await expect.poll(() => page.evaluate(() => document.links.length)).toBe(1);
        await expect.poll(() => badgeOf(session, page.puppeteer.url())).toBe('3');
      },
    },
    {
      what: 'a page that changes its address and text without loading is followed, badge and all',
      page: html(`${STORY}<button onclick="history.pushState(null, '', '?next');
        document.querySelector('p').textContent = 'Nothing of the kind.'">Next</button>`),
      async act({ page }) {
        await page.click('button');
        return page.evaluate(() => location.search);
      },
      async check({ page, session }) {
        await expect.poll(async () => (await page.marks()).length).toBe(0);
        await expect.poll(() => badgeOf(session, page.puppeteer.url())).toBe('');
      },
    },
    {
      what: 'a page that is prepared before it is shown gives the shown page no badge of its own',
      only: 'chromium',
      page: (server) => {
        server.page('/prepared', html(`${STORY}<h2>Prepared</h2>`));
        return html(`<h1>Shown</h1><p>Nothing.</p><a href="/prepared">Next</a>
          <script type="speculationrules">
          {"prerender": [{"source": "list", "urls": ["/prepared"], "eagerness": "immediate"}]}
          </script>`);
      },
      mentions: [],
      async act({ page, server }) {
        await expect.poll(() => server.requests).toContain('/prepared');
        return page.evaluate(() => document.querySelector('h1')?.textContent);
      },
      async check({ page, session }) {
        expect(await badgeOf(session, page.puppeteer.url())).toBe('');
      },
    },
    {
      what: 'a page that loads itself anew over and over ends up read once',
      page: html(`${STORY}<script>
        const round = Number(location.hash.slice(1));
        if (round < 5) { location.hash = String(round + 1); location.reload(); }</script>`),
      async act({ page }) {
        await expect.poll(() => page.evaluate(() => location.hash)).toBe('#5');
      },
      isRestless: true,
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(3);
      },
    },
  ],
};
