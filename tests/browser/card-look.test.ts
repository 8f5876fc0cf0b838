import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { test } from './support/lend';
import { serveCard } from './support/serveCard';

declare function showCard(topic: string, isUnfolded: boolean): Promise<void>;

describe.each(browsers)('the look of the card in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let page: WebPage;

  test.beforeAll(async ({ lend }) => {
    server = await LocalServer.start();
    session = await lend(kind, 'control');
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

  const box = async (selector: string) => {
    const [first] = await boxes(selector);
    if (first === undefined) throw new Error(`Nothing visible in the card matches ${selector}`);
    return first;
  };

  test('is 360 px wide and at most 480 px high, with title and ways out in view', async () => {
    await page.evaluate(() => showCard('pyeongchang-meeting', true));
    const card = await box('.card');
    expect(Math.round(card.width)).toBe(360);
    expect(card.height).toBeLessThanOrEqual(480);
    for (const part of ['h2', '.card-header [aria-label="Close"]', '.card-timeline']) {
      const { top, bottom } = await box(part);
      expect([top >= card.top, bottom <= card.bottom], part).toEqual([true, true]);
    }
    const scroll = await box('.card-scroll');
    expect(scroll.height).toBeGreaterThan(card.height / 2);
  });

  test('has no label of the strip touching another, whatever the topic', async () => {
    for (const topic of ['pence', 'kim-yo-jong', 'opening-ceremony', 'otto-warmbier']) {
      await page.evaluate((topic: string) => showCard(topic, false), topic);
      const labels = (await boxes('.strip-labels > span')).sort((a, b) => a.left - b.left);
      expect(labels.length, topic).toBeGreaterThan(0);
      for (const [index, { left }] of labels.entries()) {
        expect(left).toBeGreaterThanOrEqual(labels[index - 1]?.right ?? 0);
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
