import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const NEWS = '{"@type":"NewsArticle","datePublished":"2018-02-21T23:30:00-05:00"}';

/**
 * What stands in the page, and the day and origin that are read from it: what a browser does besides
 * to a page whose inputs and images have the names of methods. Where a date may stand and which one
 * counts is tested in tests/content/reader/readPublishedDate.test.ts.
 */
const pages: readonly (readonly [string, string | null])[] = [
  [ld(NEWS), 'json-ld 2018-02-21'],
  ['<article><h1>News</h1><time datetime="2018-02-21">today</time></article>', 'time 2018-02-21'],
  [
    `<form><input name="getAttribute"><input name="closest"></form>${ld(NEWS)}`,
    'json-ld 2018-02-21',
  ],
  [`<img name="querySelectorAll" alt="">${ld(NEWS)}`, 'json-ld 2018-02-21'],
];

/** The date that a page gives of itself, as the popup is told of it. */
describe.each(browsers)('the date of a page in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  const published = (url: string) =>
    session.background.evaluate(async (url: string) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const target = { tabId: tab?.id ?? -1 };
      // As the popup does.
      await chrome.scripting.executeScript({ target, files: ['published.js'] });
      const [frame] = await chrome.scripting.executeScript({
        target,
        func: () => globalThis.sidelight?.report(),
      });
      const report = frame?.result;
      if (report?.state !== 'done') return 'not read yet';
      return report.published && `${report.published.origin} ${report.published.day}`;
    }, url);

  test.each(pages)('%s: %s', async (html, expected) => {
    const path = `/page-${pages.findIndex(([one]) => one === html)}`;
    const page = await session.visit(
      server.page(path, `<!doctype html><html lang="en"><title>A</title>${html}<p>Kim Yo Jong.`),
    );
    await expect.poll(() => published(page.puppeteer.url())).toBe(expected);
  });
});
