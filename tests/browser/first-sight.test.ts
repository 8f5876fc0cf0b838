import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** Windows in which somebody reads, and how a card is opened in them. */
const WINDOWS = [
  { width: 1280, height: 800, isTouch: false },
  { width: 1440, height: 900, isTouch: false },
  { width: 390, height: 844, isTouch: true },
];

/** Each of the triggers' texts on the page, and the title of its card. */
const NAMES = [
  ['Mike Pence', 'Mike Pence'],
  ['Kim Yo Jong', 'Kim Yo Jong'],
  ['secret meeting', 'The meeting that did not happen'],
] as const;

/** What is seen of a card in the first second, before anything is scrolled. */
describe.each(browsers)('the first sight of a card in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    server.folder('/', 'tests/browser/pages');
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  /** Whether all of the difference box is seen, and how far below the card's top it begins (px). */
  const difference = (page: WebPage) =>
    page.inCard((root) => {
      const edges = (selector: string) => root.querySelector(selector)?.getBoundingClientRect();
      const [card, box, footer] = [edges('.card'), edges('.difference'), edges('.card-footer')];
      if (!card || !box || !footer) return null;
      const isWhole =
        box.bottom <= footer.top && box.top >= card.top && footer.bottom <= innerHeight;
      return { isWhole, isEarly: box.top - card.top <= 140 };
    });

  test.each(WINDOWS)(
    'has all of the first difference at $width × $height',
    async ({ width, height, isTouch }) => {
      const page = await session.visit(server.url('/three-names.html'));
      await page.puppeteer.setViewport({ width, height });
      await expect.poll(async () => (await page.marks()).length).toBeGreaterThanOrEqual(4);
      for (const [text, title] of NAMES) {
        if (isTouch) await page.tap(text);
        else await page.hover(text);
        await expect.poll(() => page.card()).toMatchObject({ name: title });
        await expect
          .poll(() => difference(page), { message: title })
          .toEqual({ isWhole: true, isEarly: true });
        await page.press('Escape');
        await expect.poll(() => page.card()).toBeUndefined();
        await page.moveTo(5, 5);
      }
    },
  );
});
