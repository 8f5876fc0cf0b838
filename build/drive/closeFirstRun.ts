import type { Session } from './Session';
import { until } from './until';

/**
 * Waits for the page that the extension opens once it is installed, and closes it: it would come in
 * front of whatever is opened meanwhile.
 */
export async function closeFirstRun({ background }: Session): Promise<void> {
  await until('the first-run page has come', () =>
    background.evaluate(async () => {
      const url = chrome.runtime.getURL('first-run.html');
      const tabs = await chrome.tabs.query({});
      const ids = tabs.flatMap((tab) => (tab.url === url && tab.id !== undefined ? [tab.id] : []));
      await chrome.tabs.remove(ids);
      return ids.length > 0 ? true : null;
    }),
  );
}
