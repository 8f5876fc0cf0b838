import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { cardView } from '../../src/core/story/cardView';
import { makeStory } from '../../src/core/story/makeStory';
import { packOf, realFiles } from '../core/pack-check/stories';
import { browsers } from './support/browsers';
import { serveCard } from './support/serveCard';
import { test } from './support/sharedSession';

declare function showCard(topic: string, isUnfolded: boolean, isSheet?: boolean): Promise<void>;

/** The real story: what holds for its topics is measured for each of them. */
const story = makeStory(packOf(realFiles()));
const topics = story.pack.topics.map(({ id }) => id);
const differing = topics.filter((id) => (cardView(story, id)?.differences.length ?? 0) > 0);

/** Windows in which somebody reads: what a card has in them is what the box has to be whole in. */
const WINDOWS = [
  { width: 1280, height: 800, isSheet: false, room: 400 },
  { width: 1440, height: 900, isSheet: false, room: 400 },
  // A sheet opens at 45 % of a phone’s height.
  { width: 390, height: 844, isSheet: true, room: 380 },
];

/** Of the top of the box from the top of the card, in px. */
const LATEST = 140;

describe.each(browsers)('the look of the card in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let page: WebPage;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind, 'control');
    page = await session.open(await serveCard(server));
  });

  afterAll(() => server?.close());

  /** Boxes of all elements of the card that match, by their edges, in px of the window. */
  const boxes = (selector: string) =>
    page.evaluate((selector: string) => {
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      return roots
        .flatMap((root) => [...root.querySelectorAll(selector)])
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { left, right, top, bottom, width: right - left, height: bottom - top };
        });
    }, selector);

  const inCardStyle = (style: string) =>
    page.evaluate((style: string) => {
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      roots[0]?.querySelector('.card')?.setAttribute('style', style);
    }, style);

  const texts = (selector: string) =>
    page.evaluate((selector: string) => {
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      return [...(roots[0]?.querySelectorAll(selector) ?? [])].map((one) => one.textContent);
    }, selector);

  const press = (selector: string) =>
    page.evaluate(async (selector: string) => {
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      const button = roots[0]?.querySelector<HTMLElement>(selector);
      button?.focus();
      button?.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, selector);

  const box = async (selector: string) => {
    const [first] = await boxes(selector);
    if (first === undefined) throw new Error(`Nothing visible in the card matches ${selector}`);
    return first;
  };

  /** What a function, run in the page, says of the card and all in it. */
  const inCard = (ask: (card: HTMLElement) => unknown): Promise<unknown> =>
    page.puppeteer.evaluate(`(() => {
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      return (${String(ask)})(roots[0].querySelector('.card'));
    })()`);

  test('is 380 px wide and at most 480 px high, with title and ways out in view', async () => {
    await page.evaluate(() => showCard('pyeongchang-meeting', true));
    const card = await box('.card');
    expect(Math.round(card.width)).toBe(380);
    expect(card.height).toBeLessThanOrEqual(480);
    for (const part of ['h2', '.card-header [aria-label="Close"]', '.card-story']) {
      const { top, bottom } = await box(part);
      expect([top >= card.top, bottom <= card.bottom], part).toEqual([true, true]);
    }
    const scroll = await box('.card-scroll');
    expect(scroll.height).toBeGreaterThan(card.height / 2);
  });

  test.each(WINDOWS)(
    'shows the difference first and whole at $width × $height',
    async ({ width, height, isSheet, room }) => {
      await page.puppeteer.setViewport({ width, height });
      expect(differing.length).toBeGreaterThan(10);
      const late: string[] = [];
      for (const topic of differing) {
        await page.evaluate(
          (topic: string, isSheet: boolean) => showCard(topic, false, isSheet),
          topic,
          isSheet,
        );
        await inCardStyle(`max-height: ${room}px`);
        const [card, difference, footer] = [
          await box('.card'),
          await box('.difference'),
          await box('.card-footer'),
        ];
        const top = Math.round(difference.top - card.top);
        const isWhole = difference.bottom <= footer.top;
        if (top > LATEST || !isWhole)
          late.push(
            `${topic}: ${top} px, ${Math.round(footer.top - difference.bottom)} px to spare`,
          );
      }
      expect(late).toEqual([]);
    },
  );

  test('turns to the next question with the focus where it was', async () => {
    await page.puppeteer.setViewport({ width: 1280, height: 800 });
    await page.evaluate(() => showCard('pyeongchang-meeting', false));
    for (const chip of await boxes('.side .chip')) expect(chip.height).toBeCloseTo(20, 0);
    const [first] = await boxes('.difference-next');
    expect(first?.height).toBeGreaterThanOrEqual(24);
    expect(await texts('.difference-label, .question-text')).toEqual([
      'The articles differ',
      'Why was it called off?',
    ]);
    await press('.difference-next');
    await press('.difference-next');
    expect(await texts('.difference-label, .question-text')).toEqual([
      'Told differently',
      'How did it come out?',
    ]);
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className),
    ).toBe('difference-next');
  });

  test('gives pointers targets of 24 px, or room of that around smaller ones', async () => {
    for (const topic of ['pence', 'pyeongchang-meeting', 'kim-yo-jong']) {
      await page.evaluate((topic: string) => showCard(topic, true), topic);
      await inCardStyle('max-height: none');
      expect(await inCard(smallTargets), topic).toEqual([]);
    }
  });

  test('knows small targets when it sees them', async () => {
    await page.evaluate(() => showCard('pence', false));
    await inCardStyle('max-height: none; line-height: 1; --planted: 1');
    await inCard((card) => {
      for (const line of card.querySelectorAll<HTMLElement>('.who-says'))
        line.style.lineHeight = '1';
      for (const chip of card.querySelectorAll<HTMLElement>('.who-says .chip'))
        chip.style.lineHeight = '1';
    });
    expect(await inCard(smallTargets)).not.toEqual([]);
  });

  test('clips nothing where text is spaced out (WCAG 1.4.12)', async () => {
    for (const topic of ['pence', 'pyeongchang-meeting', 'kim-yong-nam']) {
      for (const isSheet of [false, true]) {
        await page.evaluate(
          (topic: string, isSheet: boolean) => showCard(topic, true, isSheet),
          topic,
          isSheet,
        );
        await inCard((card) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
          );
          const root = card.getRootNode();
          if (root instanceof ShadowRoot)
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        });
        const clipped = await inCard((card) =>
          [...card.querySelectorAll<HTMLElement>('*')]
            .filter((one) => one.checkVisibility() && !one.closest('.unseen, .tip, svg'))
            .filter((one) => {
              const { left, right } = one.getBoundingClientRect();
              const around = card.getBoundingClientRect();
              const isOut = left < around.left - 1 || right > around.right + 1;
              const style = getComputedStyle(one);
              const cuts = style.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
              return isOut || cuts;
            })
            .map((one) => `${one.className || one.tagName}: ${one.textContent?.slice(0, 40)}`),
        );
        await inCard((card) => {
          const root = card.getRootNode();
          if (root instanceof ShadowRoot)
            root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, 1);
        });
        expect(clipped, `${topic}, sheet: ${isSheet}`).toEqual([]);
      }
    }
  });

  test('explains a letter right at its chip, cut off by nothing', async () => {
    await page.evaluate(() => showCard('pence', false));
    await page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      roots[0]?.querySelector<HTMLElement>('.tip-anchor > button')?.focus();
    });
    await expect.poll(() => boxes('[role=tooltip]')).toHaveLength(1);
    const [tip, chip] = [await box('[role=tooltip]'), await box('.tip-anchor > button')];
    const gap = Math.max(tip.top - chip.bottom, chip.top - tip.bottom);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(10);
    expect(tip.left).toBeLessThan(chip.right);
    expect(tip.right).toBeGreaterThan(chip.left);
    expect(tip.left).toBeGreaterThanOrEqual(0);
  });
});

/**
 * Targets of the card that are smaller than 24 px and have another within 24 px, centre to centre
 * (WCAG 2.5.8; links within a sentence are excepted there, and here as well).
 */
function smallTargets(card: HTMLElement): string[] {
  const LEAST = 24;
  const targets = [...card.querySelectorAll<HTMLElement>('button, a, [role=button]')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    // An open menu lies over what is below it.
    .filter((one) => !one.closest('.card-menu-list'))
    .map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const [width, height] = [right - left, bottom - top];
      return { one, x: (left + right) / 2, y: (top + bottom) / 2, width, height };
    });
  const isSmall = (target: { width: number; height: number }) =>
    target.width < LEAST - 0.1 || target.height < LEAST - 0.1;
  return targets
    .filter(isSmall)
    .filter((target) =>
      targets.some((other) => {
        if (other === target) return false;
        // The 24 px circle around a small target touches neither another's circle nor its box.
        const dx = Math.max(
          Math.abs(other.x - target.x) - (isSmall(other) ? 0 : other.width / 2),
          0,
        );
        const dy = Math.max(
          Math.abs(other.y - target.y) - (isSmall(other) ? 0 : other.height / 2),
          0,
        );
        return Math.hypot(dx, dy) < (isSmall(other) ? LEAST : LEAST / 2) - 0.1;
      }),
    )
    .map(
      ({ one, width, height }) => `${one.textContent} ${Math.round(width)} × ${Math.round(height)}`,
    );
}
