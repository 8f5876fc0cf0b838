import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeenMark, WebPage } from '../../build/drive/WebPage';
import { TIMINGS } from '../../src/core/hover/timings';
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

/** What is compared. */
const read = () => ({
  html: document.body?.outerHTML,
  text: document.body?.textContent,
  outside: document.querySelectorAll('html > :not(head, body)').length,
  // In what order their scripts bring in others is chance.
  head: [...(document.head?.children ?? [])].map((element) => element.outerHTML).sort(),
});

/** Whether all marks lie in elements whose own title shows on rest: no card opens over that. */
const haveTitles = () =>
  [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .every(({ startContainer }) => startContainer.parentElement?.closest('[title]'));

/**
 * Rests on one mark after the other until a card opens; says on which text it did. The pointer does
 * the same in `plain`, since pages have menus of their own that open under it.
 */
async function openSome(
  page: WebPage,
  plain: WebPage,
  marks: readonly SeenMark[],
): Promise<string | undefined> {
  for (const { text } of marks.slice(0, 10)) {
    for (const nth of [0, 1, 2, 3, 4, 5]) {
      const rest = (on: WebPage): Promise<boolean> =>
        on.hover(text, { nth }).then(
          () => true,
          () => false,
        );
      const [isThere] = await Promise.all([rest(page), rest(plain)]);
      if (!isThere) continue;
      const end = performance.now() + TIMINGS.rest * 3;
      while (performance.now() < end) if (await page.card()) return text;
    }
  }
  return undefined;
}

/**
 * What the pages ask of others is refused at once, by a proxy that is not there: the same for both,
 * whatever the network is like. Low ports are none that Firefox would ask.
 */
const NOBODY = 49_151;
const offline = {
  args: [`--proxy-server=127.0.0.1:${NOBODY}`],
  preferences: {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': NOBODY,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': NOBODY,
  },
};

describe.skipIf(folder === undefined)(
  'pages of a folder (SIDELIGHT_PAGES=<folder>; without it these are skipped)',
  () => {
    describe.each(browsers)('in $kind', ({ kind, launch }) => {
      let stage: Stage;
      let address: string;
      /** Pages on whose marks no card would open. */
      const closed: string[] = [];
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
        for (const one of [control, ours]) await one.reset();
        const [plain, marked] = [await control.open(url), await ours.open(url)];
        await expect
          .poll(async () => {
            const frames = await frameStates(ours, url);
            // Some wait for ever for what nobody sends, or hold nothing.
            return frames.length > 0 && areSettled(frames.filter(({ isBare }) => !isBare));
          })
          .toBe(true);
        const marks = await marked.marks();
        // Their own scripts change them, each when its turn comes.
        const bothRead = () => Promise.all([marked.evaluate(read), plain.evaluate(read)]);
        await expect.poll(async () => isDeepStrictEqual(...(await bothRead()))).toBe(true);
        if (marks.length > 0) {
          // A card, opened and closed, adds one element outside of the body and nothing else.
          const text = await openSome(marked, plain, marks);
          if (text === undefined && !(await marked.evaluate(haveTitles))) closed.push(file);
          await marked.press('Escape');
          // Without a card it is the page's.
          if (text === undefined) await plain.press('Escape');
          await expect.poll(() => marked.card()).toBeUndefined();
          await expect
            .poll(async () => {
              const [after, expected] = await bothRead();
              const isSame = isDeepStrictEqual(
                { ...after, outside: 0 },
                { ...expected, outside: 0 },
              );
              return isSame ? after.outside - expected.outside : 'not the same';
            })
            .toBe(text === undefined ? 0 : 1);
        }
        // In what order the network fails, and how often pages then try again, is chance; and so is
        // when their own scripts fail for it, hence what is new here is given time to come there too.
        const news = async () => {
          const errors = await ours.errors();
          const known = await control.errors();
          return errors.filter(
            (text) => !known.includes(text) && !/Failed to load resource/.test(text),
          );
        };
        await expect.poll(news).toEqual([]);
      });

      test('a card opens on every page with a mark that can be seen', () => {
        expect(closed).toEqual([]);
      });
    });
  },
);
