import type { Action, Storage, Tabs } from 'webextension-polyfill';
import { parseTopicId } from '../core/settings/Settings';

/** A popup cannot be given anything when it is opened, so what it is to show lies here meanwhile. */
const KEY = 'timelineAt';

type Session = Storage.StorageArea;

/**
 * Shows the whole timeline, at `topic` if one is given: in the popup, or on a page of its own where
 * the browser does not open the popup by itself.
 */
export async function openTimeline(
  browser: {
    readonly action: Pick<Action.Static, 'openPopup'>;
    readonly tabs: Pick<Tabs.Static, 'create'>;
    readonly session: Session;
  },
  topic: string | null,
): Promise<void> {
  try {
    await browser.session.set({ [KEY]: topic });
    await browser.action.openPopup();
  } catch {
    // Else it would lead the next popup astray. No reason to show nothing where it fails.
    await takeHandover(browser.session);
    const search = topic === null ? '' : `?topic=${topic}`;
    await browser.tabs.create({ url: `/popup.html${search}` });
  }
}

/**
 * What `openTimeline` left for the popup that is opening now: a topic, `null` for the timeline's
 * start, or `undefined` where it was opened by the visitor's own hand.
 */
export async function takeHandover(session: Session): Promise<string | null | undefined> {
  try {
    const found = await session.get(KEY);
    if (!Object.hasOwn(found, KEY)) return undefined;
    await session.remove(KEY);
    return parseTopicId(found[KEY]);
  } catch {
    return undefined;
  }
}
