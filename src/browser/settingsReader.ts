import type { Storage } from 'webextension-polyfill';
import { failure, type Result, success } from '../core/result';
import { type Items, isSettingsKey, parseItems } from '../core/settings/items';
import type { Choices } from '../core/settings/Settings';
import type { StorageFault } from '../core/settings/storageFault';

/** The choices, to be read and followed: all that scripts in pages do with them. */
export interface SettingsReader {
  read(): Promise<Result<Choices, StorageFault>>;
  /** Calls `listener` after each change, wherever it was made. */
  watch(listener: (choices: Choices, keys: readonly string[]) => void, signal: AbortSignal): void;
}

/** A storage call that takes longer is taken for one that never comes back. */
const PATIENCE_MS = 5000;

/** What reading needs of the browser's storage. */
interface ReadableStorage {
  readonly sync: Pick<Storage.StorageArea, 'get'>;
  readonly onChanged: Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;
}

/** Reads the choices from `storage.sync`. */
export function createSettingsReader({ sync, onChanged }: ReadableStorage): SettingsReader {
  /** What was stored when it was last heard of, for when it cannot be read. */
  let known: Items | null = null;
  const readItems = async () => {
    const items = await attempt(() => sync.get(null));
    if (items.ok) known = items.value;
    return items;
  };
  return {
    async read() {
      const items = await readItems();
      return items.ok ? success(parseItems(items.value)) : items;
    },
    watch(listener, signal) {
      const heard = async (changes: Changes, area: string): Promise<void> => {
        const keys = Object.keys(changes).filter(isSettingsKey);
        if (area !== 'sync' || keys.length === 0) return;
        known = known && { ...known, ...newValues(changes) };
        const items = await readItems();
        // A site that was just switched off is off, whether or not the storage answers now.
        const latest = items.ok ? items.value : known;
        if (latest && !signal.aborted) listener(parseItems(latest), keys);
      };
      onChanged.addListener(heard);
      signal.addEventListener('abort', () => onChanged.removeListener(heard));
    },
  };
}

/**
 * What `call` brings, or the fault behind what it throws; gives up after `PATIENCE_MS`.
 *
 * @param faultOf tells the faults apart where that matters
 */
export async function attempt<Value>(
  call: () => Promise<Value>,
  faultOf: (error: unknown) => StorageFault = () => 'unknown',
): Promise<Result<Value, StorageFault>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Value, StorageFault>>((resolve) => {
    timer = setTimeout(() => resolve(failure('no-answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([call().then(success), late]);
  } catch (error) {
    return failure(faultOf(error));
  } finally {
    clearTimeout(timer);
  }
}

type Changes = Readonly<Record<string, Storage.StorageChange>>;

/** What `changes` brought; `undefined` for what was removed. */
const newValues = (changes: Changes): Items =>
  Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
