import { expect } from 'vitest';
import type { WebPage } from '../../../../build/drive/WebPage';

/** Rests on a name until its card is open. */
export async function openCard(page: WebPage, text = 'Mike Pence', nth = 0): Promise<void> {
  await page.hover(text, { nth });
  await expect.poll(() => page.card()).toMatchObject({ name: text });
}

export async function closeCard(page: WebPage): Promise<void> {
  await page.press('Escape');
  await expect.poll(() => page.card()).toBeUndefined();
}

/** The button that pins the card, in the words of the default language. */
export const PIN = 'button[aria-pressed]';

/** Pins the open card by a click, which proves that it can be used. */
export async function pinCard(page: WebPage): Promise<void> {
  await page.clickInCard(PIN);
  await expect
    .poll(() => page.inCard((root, pin: string) => root.querySelector(pin)?.ariaPressed, PIN))
    .toBe('true');
}
