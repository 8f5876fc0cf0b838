import type { Tabs } from 'webextension-polyfill';
import type { KnownTab } from './popupTab';

/**
 * Calls `onTab` with the tab in front of this window, and with each that comes in front after it,
 * until `signal` aborts.
 *
 * @param findFront asks for the tab in front now
 * @param onTab gets a signal of its own, which aborts when the next tab comes
 */
export async function followFrontTab(
  findFront: () => Promise<KnownTab | null>,
  onActivated: Pick<Tabs.Static['onActivated'], 'addListener' | 'removeListener'>,
  onTab: (tab: KnownTab | null, signal: AbortSignal) => void,
  signal: AbortSignal,
): Promise<void> {
  let shown: KnownTab | null | undefined;
  let turn = new AbortController();
  let looks = 0;
  async function look(): Promise<void> {
    looks += 1;
    const own = looks;
    const tab = await findFront();
    // A later look is under way, or the same tab is in front still.
    if (own !== looks || signal.aborted || (shown !== undefined && tab?.id === shown?.id)) {
      return;
    }
    turn.abort();
    turn = new AbortController();
    shown = tab;
    onTab(tab, AbortSignal.any([turn.signal, signal]));
  }
  const listener = (): void => void look();
  onActivated.addListener(listener);
  signal.addEventListener('abort', () => onActivated.removeListener(listener));
  await look();
}
