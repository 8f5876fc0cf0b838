import type { Storage } from 'webextension-polyfill';
import type { PopupAddress } from '../core/popup/address';
import { remembered, toRemember } from '../core/popup/remembered';

/**
 * Where the popup stood when it was closed, which happens with every click beside it. Kept in memory
 * by the browser (`storage.session`), for one tab, and without any address of a page.
 */
const KEY = 'popupAt';

/** What the popup showed when it was last closed on the tab `tab`; `null` if it was on another. */
export async function recall(
  session: Storage.StorageArea,
  tab: number,
): Promise<PopupAddress | null> {
  try {
    return remembered((await session.get(KEY))[KEY], tab);
  } catch {
    return null;
  }
}

/** Keeps what the popup shows on `tab`. */
export async function remember(
  session: Storage.StorageArea,
  tab: number,
  address: PopupAddress,
): Promise<void> {
  try {
    await session.set({ [KEY]: toRemember(tab, address) });
  } catch {
    // Without it the popup opens at its start, which is no harm.
  }
}
