import { isSettled, type TabSnapshot } from '../../src/core/popup/pageState';

/** How often the page is asked while nobody tells us how it goes on (it is being read), in ms. */
const EVERY = 400;

/** What is told changes with time, too (a snooze ends), but not with every second. */
const MINUTE = 60_000;

/**
 * Looks at the page, and again whenever somebody says that it has changed, until `signal` aborts;
 * tells when there is something new to see.
 *
 * @param look what there is to see now
 * @param hear calls its argument with every change from now on
 * @param onLook called with the first look, and with each that differs from the one before
 */
export async function pollTab(
  look: () => Promise<TabSnapshot>,
  hear: (onChange: () => void) => void,
  onLook: (look: TabSnapshot) => void,
  signal: AbortSignal,
): Promise<void> {
  let before = '';
  let wake = (): void => {};
  let isStale = false;
  hear(() => {
    isStale = true;
    wake();
  });
  while (!signal.aborted) {
    isStale = false;
    const seen = await look();
    const summary = JSON.stringify([seen, Math.floor(Date.now() / MINUTE)]);
    if (summary !== before && !signal.aborted) onLook(seen);
    before = summary;
    if (isStale) continue;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, isSettled(seen) ? MINUTE : EVERY);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
