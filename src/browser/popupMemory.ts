import type { Storage } from 'webextension-polyfill';
import type { PopupAddress } from '../core/popup/address';
import { remembered, toRemember } from '../core/popup/remembered';
import type { KnownTab } from './popupTab';
import { PRIVATE_POPUP } from './privateSession';

/**
 * Where the popup stood when it was closed, which happens with every click beside it. Kept in memory
 * by the browser (`storage.session`), for one tab, and without any address of a page; that of a
 * private tab apart, to be forgotten with its window.
 */
const keyFor = ({ isPrivate }: Remembering): string => (isPrivate ? PRIVATE_POPUP : 'popupAt');

/** The tab that something is remembered of. */
type Remembering = Pick<KnownTab, 'id' | 'isPrivate'>;

/** What the popup showed when it was last closed on the tab `tab`; `null` if it was on another. */
export async function recall(
  session: Storage.StorageArea,
  tab: Remembering,
): Promise<PopupAddress | null> {
  const key = keyFor(tab);
  try {
    return remembered((await session.get(key))[key], tab.id);
  } catch {
    return null;
  }
}

/** Keeps what the popup shows on `tab`. */
export async function remember(
  session: Storage.StorageArea,
  tab: Remembering,
  address: PopupAddress,
): Promise<void> {
  try {
    await session.set({ [keyFor(tab)]: toRemember(tab.id, address) });
  } catch {
    // Without it the popup opens at its start, which is no harm.
  }
}
