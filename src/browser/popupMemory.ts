import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';
import { formatAddress, type PopupAddress, parseAddress } from '../core/popup/address';

/**
 * Where the popup stood when it was closed, which happens with every click beside it. Kept in memory
 * by the browser (`storage.session`), for one tab, and without any address of a page.
 */
const KEY = 'popupAt';

const rememberedSchema = v.object({ tab: v.number(), search: v.string(), hash: v.string() });

/** What the popup showed when it was last closed on the tab `tab`; `null` if it was on another. */
export async function recall(
  session: Storage.StorageArea,
  tab: number,
): Promise<PopupAddress | null> {
  try {
    const { [KEY]: found } = await session.get(KEY);
    const read = v.safeParse(rememberedSchema, found);
    if (!read.success || read.output.tab !== tab) return null;
    return parseAddress(read.output.search, read.output.hash);
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
  const [search, hash = ''] = formatAddress({ ...address, tab: null }).split('#');
  try {
    await session.set({ [KEY]: { tab, search, hash: hash === '' ? '' : `#${hash}` } });
  } catch {
    // Without it the popup opens at its start, which is no harm.
  }
}
