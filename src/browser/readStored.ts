import type { Storage } from 'webextension-polyfill';
import { NOTHING_STORED, type StoredItems } from '../core/settings/storedItems';

/** All that is stored, in every area; what cannot be read, or is not there, is empty. */
export async function readStored(
  storage: Pick<Storage.Static, 'sync' | 'local' | 'session'>,
): Promise<StoredItems> {
  const all = async (area: 'sync' | 'local' | 'session') => {
    try {
      return await storage[area].get(null);
    } catch {
      return NOTHING_STORED[area];
    }
  };
  const [sync, local, session] = await Promise.all([all('sync'), all('local'), all('session')]);
  return { sync, local, session };
}
