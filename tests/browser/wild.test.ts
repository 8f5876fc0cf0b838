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

describe.skipIf(folder === undefined)(
  'pages of a folder (SIDELIGHT_PAGES=<folder>; without it these are skipped)',
  () => {
    describe.each(browsers)('in $kind', (launcher) => {
      let stage: Stage;
      let address: string;
      beforeAll(async () => {
        stage = await openStage(launcher);
        address = stage.server.folder('/wild/', folder ?? '');
      });
      afterAll(() => stage?.close());

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
        const errors = (await control.errors()).slice(before.length);
        expect((await ours.errors()).slice(ourBefore.length)).toEqual(errors);
        await plain.close();
        await marked.close();
      });
    });
  },
);
