import type { Storage } from 'webextension-polyfill';
import { failure, type Result, success } from '../core/result';
import {
  type Change,
  type Items,
  isSettingsKey,
  itemsFor,
  parseItems,
} from '../core/settings/items';
import type { Choices } from '../core/settings/Settings';
import { type StorageFault, storageFaultOf } from '../core/settings/storageFault';

/** Where the choices lie: read whole, changed piece by piece, followed live. */
export interface SettingsStore {
  read(): Promise<Result<Choices, StorageFault>>;
  /** Writes `change`. On failure (quota, say) nothing that was stored is lost. */
  save(change: Change): Promise<Result<null, StorageFault>>;
  /** Forgets every choice, and whatever else is stored, by this version or another. */
  erase(): Promise<Result<null, StorageFault>>;
  /** Calls `listener` after each change, wherever it was made. */
  watch(listener: (choices: Choices, keys: readonly string[]) => void, signal: AbortSignal): void;
}

/** A storage call that takes longer is taken for one that never comes back. */
const PATIENCE = 5000;

/** All contexts of the extension share this lock, so that no write falls between read and write. */
const LOCK = 'settings';

/** What the store needs of the browser's storage. */
interface SettingsStorage {
  readonly sync: Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'clear'>;
  /** Used for nothing but to be emptied; scripts in pages have no `session`. */
  readonly local?: Pick<Storage.StorageArea, 'clear'>;
  readonly session?: Pick<Storage.StorageArea, 'clear'>;
  readonly onChanged: Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;
}

/** The store on `storage.sync`. Without the lock manager (insecure pages) writes are not queued. */
export function createSettingsStore(
  storage: SettingsStorage,
  locks: LockManager | undefined,
): SettingsStore {
  const { sync } = storage;
  /** What was stored when it was last heard of, for when it cannot be read. */
  let known: Items | null = null;
  const readItems = async () => {
    const items = await attempt(() => sync.get(null));
    if (items.ok) known = items.value;
    return items;
  };
  const exclusively = async (
    work: () => Promise<Result<null, StorageFault>>,
  ): Promise<Result<null, StorageFault>> => {
    try {
      return await (locks === undefined ? work() : locks.request(LOCK, work));
    } catch (error) {
      return failure(faultOf(error));
    }
  };

  const read = async (): Promise<Result<Choices, StorageFault>> => {
    const items = await readItems();
    return items.ok ? success(parseItems(items.value)) : items;
  };

  return {
    read,
    save: (change) =>
      exclusively(async () => {
        const items = await readItems();
        if (!items.ok) return items;
        const { set, remove } = itemsFor(change, items.value, Date.now());
        return attempt(
          async () => {
            // Writing first: if it fails for want of room, nothing has been removed either.
            if (Object.keys(set).length > 0) await sync.set({ ...set });
            if (remove.length > 0) await sync.remove([...remove]);
            return null;
          },
          { stored: items.value, wanted: set },
        );
      }),
    erase: () =>
      exclusively(() =>
        attempt(async () => {
          await sync.clear();
          await storage.local?.clear();
          await storage.session?.clear();
          return null;
        }),
      ),
    watch(listener, signal) {
      const onChanged = async (changes: Changes, area: string): Promise<void> => {
        const keys = Object.keys(changes).filter(isSettingsKey);
        if (area !== 'sync' || keys.length === 0) return;
        known = known && { ...known, ...newValues(changes) };
        const items = await readItems();
        // A site that was just switched off is off, whether or not the storage answers now.
        const latest = items.ok ? items.value : known;
        if (latest && !signal.aborted) listener(parseItems(latest), keys);
      };
      storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged));
    },
  };
}

/** What a write has to do with. */
interface Writing {
  readonly stored: Items;
  readonly wanted: Items;
}

/** What `call` brings, or the fault behind what it throws; gives up after `PATIENCE`. */
async function attempt<Value>(
  call: () => Promise<Value>,
  writing?: Writing,
): Promise<Result<Value, StorageFault>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Value, StorageFault>>((resolve) => {
    timer = setTimeout(() => resolve(failure('no-answer')), PATIENCE);
  });
  const called = async (): Promise<Result<Value, StorageFault>> => success(await call());
  try {
    return await Promise.race([called(), late]);
  } catch (error) {
    return failure(faultOf(error, writing));
  } finally {
    clearTimeout(timer);
  }
}

type Changes = Readonly<Record<string, Storage.StorageChange>>;

/** What `changes` brought; `undefined` for what was removed. */
const newValues = (changes: Changes): Items =>
  Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));

/** Firefox has some of its words in the name of an error. */
const faultOf = (error: unknown, { stored, wanted }: Writing = { stored: {}, wanted: {} }) =>
  storageFaultOf(String(error), stored, wanted);
