import type { Browser, Permissions, Scripting, Tabs } from 'webextension-polyfill';
import type { TabSnapshot } from '../core/popup/pageState';
import { withoutFinalDot } from '../core/settings/withoutFinalDot';
import { askFrames, askSentinel } from './frames';
import { hasAccess } from './permissions';

/** What the popup's buttons need of the browser. */
export type PopupBrowser = Pick<Browser, 'permissions' | 'runtime' | 'scripting' | 'tabs'>;

/** A tab as far as the browser tells of it: the address is given for sites that we are let into. */
export interface KnownTab {
  readonly id: number;
  readonly url: string | null;
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
}

/** The tab with this id, or with `null` the one in front; `null` when there is none (any more). */
export async function findTab(
  tabs: Pick<Tabs.Static, 'get' | 'query'>,
  id: number | null,
): Promise<KnownTab | null> {
  try {
    const tab =
      id === null
        ? (await tabs.query({ active: true, currentWindow: true }))[0]
        : await tabs.get(id);
    return tab?.id === undefined
      ? null
      : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito === true };
  } catch {
    return null;
  }
}

/** Calls `onChange` whenever a tab has gone to another page or ended loading, until `signal` aborts. */
export function watchTab(
  { onUpdated }: Pick<Tabs.Static, 'onUpdated'>,
  id: number,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const listener = (updated: number): void => {
    if (updated === id) onChange();
  };
  onUpdated.addListener(listener);
  signal.addEventListener('abort', () => onUpdated.removeListener(listener));
}

/** The host of a web page's address, without a final dot; `null` for every other address. */
export function hostOf(url: string | null): string | null {
  const { protocol, hostname } = URL.parse(url ?? '') ?? {};
  return (protocol === 'http:' || protocol === 'https:') && hostname
    ? withoutFinalDot(hostname)
    : null;
}

/** Looks at what is in a tab. */
export async function inspectTab(
  browser: {
    readonly scripting: Pick<Scripting.Static, 'executeScript'>;
    readonly permissions: Pick<Permissions.Static, 'contains'>;
  },
  { id, url }: KnownTab,
): Promise<Omit<TabSnapshot, 'entries'>> {
  const host = hostOf(url);
  // Not asked where the browser withholds the site: Chromium may keep the question until it is given.
  if (!(await hasAccess(browser.permissions, url))) {
    return { host, hasAccess: false, sentinel: null, frames: null };
  }
  const [sentinel, frames] = await Promise.all([
    askSentinel(browser.scripting, id),
    askFrames(browser.scripting, id),
  ]);
  return { host, hasAccess: true, sentinel, frames };
}
