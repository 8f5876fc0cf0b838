import { afterAll, beforeEach, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { PuppeteerView } from '../../build/drive/PuppeteerView';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { leaveVisited, visitPage } from './support/extensionPage';
import { inTurn, takeTurns } from './support/inTurn';
import { article, inner, texts } from './support/popup';
import { test } from './support/sharedSession';
import { smallTargets } from './support/smallTargets';

/** What the popup asks for, in px. */
const SIZE = { width: 400, height: 580 };

describe.each(browsers)('the look of the popup in $kind', ({ kind }) => {
  const turn = takeTurns(kind, test);
  let server: LocalServer;
  let session: Session;
  let page: WebPage;
  let view: PuppeteerView;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
    server.page('/article', article);
    server.page('/inner', inner);
    page = await session.open(server.url('/article'));
  });

  beforeEach(() => async () => {
    await session.setMedia({});
    await leaveVisited(session);
  });

  afterAll(() => server?.close());

  /** A view laid out as in the popup: a page of its own has no size to keep to. */
  async function open(name: string, size = SIZE): Promise<void> {
    const tab = await session.background.evaluate(
      async (url: string) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
      page.puppeteer.url(),
    );
    view = await visitPage(session, `popup.html?tab=${tab}&view=${name}`);
    await view.puppeteer.setViewport(size);
    await expect.poll(() => texts(view, '.tab-count')).toHaveLength(1);
    await view.evaluate(() => {
      document.documentElement.dataset.as = 'popup';
    });
  }

  interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }

  const boxes = (selector: string) =>
    view.evaluate(
      (selector: string): Box[] =>
        [...document.querySelectorAll(selector)].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return { x, y, width, height };
        }),
      selector,
    );
  const box = async (selector: string): Promise<Box> =>
    (await boxes(selector))[0] ?? expect.fail(`nothing matches ${selector}`);

  turn(
    'header and tabs leave the room to the story, whose box is whole in the first screen',
    async () => {
      await open('story');
      expect((await box('.header')).height).toBe(48);
      expect((await box('.tabs')).height).toBeCloseTo(40, 0);
      const { y, height } = await box('.difference');
      expect(y + height).toBeLessThan(SIZE.height);
      // … and so is the first of who is on the page.
      const row = await box('.topic-row');
      expect(row.height).toBeGreaterThanOrEqual(32);
      expect(row.y + row.height).toBeLessThan(SIZE.height);
      // A chip that has the room is one line of 20 px.
      for (const chip of await boxes('.side .chip')) expect(chip.height).toBeCloseTo(20, 0);
    },
  );

  turn(
    'the timeline’s drawing is at most 90 px high, of whole targets that cover no other',
    async () => {
      await open('timeline');
      expect((await box('.drawing')).height).toBeLessThanOrEqual(90);
      const targets = await boxes('.drawn');
      expect(targets).toHaveLength(6);
      for (const [n, one] of targets.entries()) {
        expect(one.width).toBeGreaterThanOrEqual(24);
        expect(one.height).toBeGreaterThanOrEqual(24);
        for (const other of targets.slice(0, n)) {
          const isApart =
            other.x + other.width <= one.x + 0.5 ||
            one.x + one.width <= other.x + 0.5 ||
            other.y + other.height <= one.y + 0.5 ||
            one.y + one.height <= other.y + 0.5;
          expect(isApart).toBe(true);
        }
      }
      expect(await boxes('.event')).toHaveLength(20);
      // The list begins in the first screen: it is the content.
      const events = (await boxes('.event')).filter(({ y, height }) => y + height < SIZE.height);
      expect(events.length).toBeGreaterThanOrEqual(4);
    },
  );

  turn('pointing at a group names its events, and a click leads to them', async () => {
    await open('timeline');
    const { x, y, width, height } = (await boxes('.drawn-day'))[0] ?? expect.fail();
    await view.puppeteer.mouse.move(x + width / 2, y + height / 2);
    await expect
      .poll(() => texts(view, '.drawing-tip > span'))
      .toContain('Athletes of both Koreas enter under one banner');
    await view.click('.drawn-day');
    await expect
      .poll(() => view.evaluate(() => document.activeElement?.closest('section')?.id))
      .toBe('group-in-0');
    const panel = await box('.panel');
    const heading = await box('#group-in-0 h2');
    expect(heading.y).toBeCloseTo(panel.y, 0);
    const first = await box('#group-in-0 .event');
    expect(first.y).toBeGreaterThanOrEqual(heading.y + heading.height - 1);
  });

  turn('the head of the sources shrinks to one line, in columns that line up', async () => {
    await open('sources');
    for (const chip of await boxes('.side .chip')) expect(chip.height).toBeCloseTo(20, 0);
    const divider = (selector: string) =>
      box(`${selector} > :nth-child(2)`).then(({ x }) => Math.round(x));
    expect(await divider('.source-head > ul')).toBe(await divider('.difference .sides'));
    expect(await divider('.source-head > ul')).toBe(
      await divider('.questions:not(.difference) .sides'),
    );
    await view.evaluate(() => document.querySelector('.panel')?.scrollTo(0, 600));
    await expect.poll(() => boxes('.source-line:not([hidden])')).toHaveLength(1);
    const line = await box('.source-line');
    expect(line.height).toBe(33);
    expect(line.y).toBeCloseTo((await box('.panel')).y, 0);
    expect(await divider('.source-line > div')).toBe(await divider('.difference .sides'));
  });

  test.each([
    { width: 360, height: 580 },
    { width: 300, height: 500 },
  ])('nothing is wider than $width px', async (size) => {
    for (const name of ['story', 'page', 'timeline', 'sources']) {
      await open(name, size);
      const wide = await view.evaluate(() =>
        [...document.querySelectorAll('.panel')]
          .filter((one) => one.scrollWidth > one.clientWidth)
          .flatMap((panel) => [
            `${panel.scrollWidth} px`,
            ...[...panel.querySelectorAll('*')]
              .filter((one) => one.getBoundingClientRect().right > panel.clientWidth)
              .map((one) => `${one.tagName}.${one.className}`),
          ]),
      );
      expect(wide, name).toEqual([]);
    }
  });

  turn('a larger default text enlarges all of it', async () => {
    await open('timeline', { width: 600, height: 600 });
    await view.evaluate(() => {
      document.documentElement.style.fontSize = '24px';
    });
    expect((await box('.header')).height).toBe(72);
    expect((await box('.event-row h3')).height).toBeGreaterThanOrEqual(52);
    const sizes = await view.evaluate(() =>
      ['.tabs > button', '.event-row h3 > button', '.event-row small'].map((selector) => {
        const element = document.querySelector(selector);
        return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
      }),
    );
    expect(sizes).toEqual([21, 21, 18]);
  });

  test.each(inTurn(kind, ['story', 'page', 'timeline', 'sources']))(
    'whatever can be hit on “%s” is large enough, or has room around it',
    async (name) => {
      await open(name);
      await expect
        .poll(() => boxes('[role=tabpanel] button').then((all) => all.length > 0))
        .toBe(true);
      expect(await smallTargets(view)).toEqual([]);
    },
  );

  turn('in forced colours a chosen filter is told from the others by its border, too', async () => {
    await session.setMedia({ forcedColors: true });
    await open('timeline');
    await view.click('.timeline-line button:last-child');
    await view.click('.pill[aria-pressed="false"]');
    const borders = (isPressed: boolean) =>
      view.evaluate((isPressed: boolean) => {
        const pill = document.querySelector(`.pill[aria-pressed="${isPressed}"]`);
        if (pill === null) return null;
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(pill);
        return {
          isSeen: Number.parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor,
          borderTopColor,
        };
      }, isPressed);
    await expect.poll(() => borders(true)).toMatchObject({ isSeen: true });
    expect(await borders(false)).toMatchObject({ isSeen: true });
    expect((await borders(true))?.borderTopColor).not.toBe((await borders(false))?.borderTopColor);
  });

  test.each(inTurn(kind, ['light', 'dark'] as const))(
    'shapes stand out by 3 : 1 in %s',
    async (scheme) => {
      await session.setMedia({ scheme });
      await open('timeline');
      await view.click('#open-search');
      await expect.poll(() => boxes('.search')).toHaveLength(1);
      const ratios = await view.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', {
          willReadFrequently: true,
        });
        const luminance = (colour: string): number => {
          if (canvas === null) return 0;
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
            (value) => {
              const share = value / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            },
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const ratio = (a: string, b: string): number => {
          const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
          return (high + 0.05) / (low + 0.05);
        };
        const backdrop = (element: Element | null): string => {
          const colour = element === null ? '#fff' : getComputedStyle(element).backgroundColor;
          return /, 0\)$|transparent/.test(colour) && element !== null
            ? backdrop(element.parentElement)
            : colour;
        };
        const shapes = [
          ['.drawn-span', 'borderTopColor'],
          ['.event-mark.is-span', 'borderTopColor'],
          ['.event-mark:not(.is-span)', 'backgroundColor'],
          ['.search', 'borderTopColor'],
          ['.header .switch', 'backgroundColor'],
        ] as const;
        return shapes.map(([selector, property]) => {
          const element = document.querySelector(selector);
          if (element === null) return { selector, ratio: 0 };
          const around = backdrop(element.parentElement);
          return { selector, ratio: ratio(getComputedStyle(element)[property], around) };
        });
      });
      for (const { selector, ratio } of ratios) expect(ratio, selector).toBeGreaterThan(3);
    },
  );
});
