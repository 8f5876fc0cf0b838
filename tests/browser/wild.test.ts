import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areSettled, frameStates } from './hostile/support/scripts';
import { openStage, type Stage } from './hostile/support/stage';
import { browsers } from './support/browsers';

/**
 * Pages of other people: `SIDELIGHT_PAGES=<folder> npm test tests/browser/wild.test.ts` opens every
 * `.html` in the folder with and without the extension. None come with the project.
 */
const folder = process.env.SIDELIGHT_PAGES;
const pages =
  folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith('.html'));

/** What is compared: taken before the page's own scripts have much time to change it. */
const read = () => ({
  html: document.body?.outerHTML,
  text: document.body?.textContent,
  outside: document.querySelectorAll('html > :not(head, body)').length,
  head: document.head?.outerHTML,
});

/**
 * What the pages ask of others is refused at once, by a proxy that is not there: the same for both,
 * whatever the network is like.
 */
const offline = {
  args: ['--proxy-server=127.0.0.1:9'],
  preferences: {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
  },
};

describe.skipIf(folder === undefined)(
  'pages of a folder (SIDELIGHT_PAGES=<folder>; without it these are skipped)',
  () => {
    describe.each(browsers)('in $kind', ({ kind, launch }) => {
      let stage: Stage;
      let address: string;
      beforeAll(async () => {
        // Firefox takes the argument for an address to open.
        const { args, ...others } = offline;
        const options = kind === 'chromium' ? { args } : others;
        stage = await openStage(
          await launch(options),
          await launch({ ...options, install: false }),
        );
        address = stage.server.folder('/wild/', folder ?? '');
      });
      afterAll(async () => {
        for (const one of [stage?.ours, stage?.control, stage?.server]) await one?.close();
      });

      test('there are pages', () => {
        expect(pages.length).toBeGreaterThan(0);
      });

      test.each(pages)('%s is the same, byte for byte, and has no error of ours', async (file) => {
        const url = `${address}${encodeURIComponent(file)}`;
        const { control, ours } = stage;
        const [before, ourBefore] = [await control.errors(), await ours.errors()];
        const [plain, marked] = [await control.open(url), await ours.open(url)];
        await expect
          .poll(async () => areSettled(await frameStates(ours, url)), { timeout: 20_000 })
          .toBe(true);
        const [marks] = await marked.marks();
        const expected = await plain.evaluate(read);
        expect(await marked.evaluate(read)).toEqual(expected);
        if (
          marks &&
          (await marked.evaluate(
            (text: string) => document.body.textContent.includes(text),
            marks.text,
          ))
        ) {
          // A card, opened and closed, adds one element outside of the body and nothing else.
          await marked.hover(marks.text).catch(() => undefined);
          await marked.press('Escape');
          const after = await marked.evaluate(read);
          expect({ ...after, outside: 0 }).toEqual({ ...expected, outside: 0 });
          expect(after.outside - expected.outside).toBeOneOf([0, 1]);
        }
        // In what order the network fails, and how often pages then try again, is chance.
        const known = (await control.errors()).slice(before.length);
        const errors = (await ours.errors()).slice(ourBefore.length);
        expect(
          errors.filter((text) => !known.includes(text) && !/Failed to load resource/.test(text)),
        ).toEqual([]);
        await plain.close();
        await marked.close();
      });
    });
  },
);
