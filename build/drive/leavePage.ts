import type { Dialog, Page } from 'puppeteer-core';
import type { PuppeteerView } from './PuppeteerView';

/** How wide both browsers' windows are, in px: see their arguments. */
const WINDOW = 1000;

/**
 * Undoes what outlives a page in its tab: its size, where the pointer is and what it presses, what the
 * tab stores and is called. Throws when something is held that nobody lets go of.
 */
export async function leavePage({ puppeteer, evaluate }: PuppeteerView): Promise<void> {
  // What puppeteer keeps account of itself; in Firefox the browser does, and lets go with the pointer.
  const modifiers: unknown = Reflect.get(puppeteer.keyboard, '_modifiers') ?? 0;
  const touches: unknown = Reflect.get(puppeteer.touchscreen, 'touches') ?? [];
  if (modifiers !== 0) throw new Error('A key is held');
  if (Array.isArray(touches) && touches.length > 0) throw new Error('A finger is still there');
  // Firefox never answers when it is to make such a page fit its window again.
  if ((puppeteer.viewport()?.width ?? 0) > WINDOW) throw new Error('It is wider than its window');
  // With the tab in front: the pointer is only where something is seen.
  await puppeteer.bringToFront();
  await puppeteer.mouse.move(0, 0);
  await puppeteer.mouse.reset();
  if (puppeteer.viewport() !== null) await puppeteer.setViewport(null);
  await evaluate(forgetTab);
  for (const frame of puppeteer.frames().slice(1)) await frame.evaluate(forgetTab).catch(ignore);
}

/** Does something that a page may want to be asked about first, and answers that it shall be done. */
export async function unasked(page: Page, leave: () => Promise<void>): Promise<void> {
  const accept = (dialog: Dialog) => void dialog.accept().catch(ignore);
  page.on('dialog', accept);
  try {
    await leave();
  } finally {
    page.off('dialog', accept);
  }
}

/** What a site keeps for one tab only. */
const forgetTab = () => {
  window.name = '';
  try {
    sessionStorage.clear();
  } catch {
    // A page without an origin has none.
  }
};

const ignore = (): undefined => undefined;
