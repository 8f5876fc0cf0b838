import type { CDPSession, Page } from 'puppeteer-core';
import type { MediaWishes } from './Session';

/** Emulation lasts as long as the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Lets a page believe in other wishes; puppeteer's own call knows no forced colours. */
export async function chromiumMedia(page: Page, wishes: MediaWishes): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: wishes.scheme ?? '' },
      { name: 'forced-colors', value: wishes.forcedColors ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: wishes.reducedMotion ? 'reduce' : '' },
    ],
  });
}
