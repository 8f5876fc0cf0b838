import { expect } from 'vitest';
import type { WebPage } from '../../../../build/drive/WebPage';
import { TIMINGS } from '../../../../src/core/hover/timings';

/** Rests on a name until its card is open. */
export async function openCard(page: WebPage, text = 'Mike Pence', nth = 0): Promise<void> {
  await page.hover(text, { nth });
  await expect.poll(() => page.card()).toMatchObject({ name: text });
}

export async function closeCard(page: WebPage): Promise<void> {
  await page.press('Escape');
  await expect.poll(() => page.card()).toBeUndefined();
}

/** The button of the card's menu, and in it the one that pins the card. */
const MENU = '.card-menu > button';
export const PIN = '.card-menu [aria-pressed]';

/** Pins the open card by clicks, which proves that it can be used. */
export async function pinCard(page: WebPage): Promise<void> {
  await page.clickInCard(MENU);
  await page.clickInCard(PIN);
  await page.clickInCard(MENU);
  await expect
    .poll(() => page.inCard((root, pin: string) => root.querySelector(pin)?.ariaPressed, PIN))
    .toBe('true');
  await page.clickInCard(MENU);
}

/**
 * Rests on a text for longer than a card takes to open, by the page's own clock: that nothing
 * happens can be waited for in no other way.
 */
export async function restInVain(page: WebPage, text: string, nth = 0): Promise<void> {
  await page.hover(text, { nth });
  const start = await page.evaluate(() => performance.now());
  const rested = (since: number, rest: number) => performance.now() - since > rest;
  await expect.poll(() => page.evaluate(rested, start, TIMINGS.rest * 1.5)).toBe(true);
  expect(await page.card()).toBeUndefined();
}
