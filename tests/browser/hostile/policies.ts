import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { openCard, pinCard } from './support/card';
import { html, STORY } from './support/pages';

/** Violations are reported to the server and to the page: none may be ours. */
const under = (
  what: string,
  headers: Readonly<Record<string, string>>,
  body = html(STORY),
): Behaviour => ({
  what,
  page: { body, headers },
  act: ({ page }) =>
    page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'violations', seen);
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        seen.push(violatedDirective),
      );
    }),
  async check({ page, server }) {
    await openCard(page);
    const card = await page.card();
    expect(card?.box.width).toBeCloseTo(380, -1);
    await pinCard(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'violations'))).toEqual([]);
    expect(server.requests).not.toContain('/report');
  },
});

/** A page that breaks no policy itself: it has not even a style element. */
const bare = `<!doctype html><html lang="en"><title>Strict</title>${STORY}`;

/** Its own picture is allowed: Firefox would report the favicon that it asks for itself. */
const strict = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `default-src 'none'; img-src 'self'; ${policy}; report-uri /report`,
});

export const policies: Family = {
  family: 'policies',
  behaviours: [
    under(
      'a page that allows nothing: no report, and the card is whole',
      strict("base-uri 'none'; form-action 'none'"),
      bare,
    ),
    under(
      'trusted types for all scripts: no report, and the card is whole',
      strict("require-trusted-types-for 'script'; trusted-types 'none'"),
      bare,
    ),
    under('a page in a sandbox of its own is read, and its card opens', {
      'Content-Security-Policy': 'sandbox allow-scripts',
    }),
    under('a page that is isolated from other origins is read, and its card opens', {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
    }),
    under('a page that forbids itself every feature is read, and its card opens', {
      'Permissions-Policy': 'clipboard-write=(), fullscreen=(), storage-access=()',
      'Referrer-Policy': 'no-referrer',
    }),
  ],
};
