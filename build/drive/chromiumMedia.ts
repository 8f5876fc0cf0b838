import type { CDPSession, Page } from 'puppeteer-core';
import type { MediaPreferences } from './Session';

/** Emulation lasts as long as the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

/**
 * Lets a page believe in other wishes; puppeteer's own call knows no forced colours. Without wishes
 * there is no further session: Chromium prepares no page ahead from one that has several
 * (`PrerenderingDisabledByDevTools`).
 */
export async function chromiumMedia(page: Page, wishes: MediaPreferences): Promise<void> {
  const isAsked = Object.values(wishes).some(Boolean);
  if (!isAsked && !sessions.has(page)) return;
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: wishes.scheme ?? '' },
      { name: 'forced-colors', value: wishes.forcedColors ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: wishes.reducedMotion ? 'reduce' : '' },
    ],
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: wishes.touch ?? false });
}
