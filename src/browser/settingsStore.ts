import type { Storage } from 'webextension-polyfill';
import { failure, type Result } from '../core/result';
import { itemsFor, type SettingsChange } from '../core/settings/items';
import { type StorageFault, storageFaultOf } from '../core/settings/storageFault';
import { attempt, createSettingsReader, type SettingsReader } from './settingsReader';

/** Where the choices lie: read whole, changed piece by piece, followed live. */
export interface SettingsStore extends SettingsReader {
  /** Writes `change`. On failure (quota, say) nothing that was stored is lost. */
  save(change: SettingsChange): Promise<Result<null, StorageFault>>;
  /** Forgets every choice, and whatever else is stored, by this version or another. */
  erase(): Promise<Result<null, StorageFault>>;
}

/** All contexts of the extension share this lock, so that no write falls between read and write. */
const LOCK = 'settings';

/** What the store needs of the browser's storage. */
interface SettingsStorage {
  readonly sync: Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'clear'>;
  /** Used for nothing but to be emptied. */
  readonly local?: Pick<Storage.StorageArea, 'clear'>;
  readonly session?: Pick<Storage.StorageArea, 'clear'>;
  readonly onChanged: Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;
}

/** The store on `storage.sync`. Without the lock manager (insecure pages) writes are not queued. */
export function createSettingsStore(
  storage: SettingsStorage,
  locks: LockManager | undefined,
): SettingsStore {
  const { sync, local, session } = storage;
  const exclusively = async (
    work: () => Promise<Result<null, StorageFault>>,
  ): Promise<Result<null, StorageFault>> => {
    try {
      return await (locks === undefined ? work() : locks.request(LOCK, work));
    } catch {
      return failure('unknown');
    }
  };

  return {
    ...createSettingsReader(storage),
    save: (change) =>
      exclusively(async () => {
        const items = await attempt(() => sync.get(null));
        if (!items.ok) return items;
        const { set, remove } = itemsFor(change, items.value, Date.now());
        return attempt(
          async () => {
            // Writing first: if it fails for want of room, nothing has been removed either.
            if (Object.keys(set).length > 0) await sync.set({ ...set });
            if (remove.length > 0) await sync.remove([...remove]);
            return null;
          },
          // Firefox has some of its words in the name of an error.
          (error) => storageFaultOf(String(error), items.value, set),
        );
      }),
    erase: () =>
      exclusively(() =>
        attempt(async () => {
          await sync.clear();
          await local?.clear();
          await session?.clear();
          return null;
        }),
      ),
  };
}
