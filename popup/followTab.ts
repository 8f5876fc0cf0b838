import type { TabLook } from '../src/core/popup/pageState';

/**
 * How often the page is asked while the popup is open, in ms: names are found, frames come and go,
 * and nobody tells us. Seldom enough not to be felt, often enough to be "at once" after a switch.
 */
const EVERY = 400;

/** What is told changes with time, too (a snooze ends), but not with every second. */
const MINUTE = 60_000;

/**
 * Looks again and again until `signal` aborts, and tells when there is something new to see.
 *
 * @param look what there is to see now
 * @param onLook called with the first look, and with each that differs from the one before
 */
export async function followTab(
  look: () => Promise<TabLook>,
  onLook: (look: TabLook) => void,
  signal: AbortSignal,
): Promise<void> {
  let before = '';
  while (!signal.aborted) {
    const seen = await look();
    const summary = JSON.stringify([seen, Math.floor(Date.now() / MINUTE)]);
    if (summary !== before && !signal.aborted) onLook(seen);
    before = summary;
    await new Promise((done) => setTimeout(done, EVERY));
  }
}
