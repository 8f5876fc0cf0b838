import type { Storage } from 'webextension-polyfill';
import { failure, type Result, success } from '../core/result';
import { changedPrivately } from '../core/settings/privateSites';
import type { StorageFault } from '../core/settings/storageFault';
import { withPrivateSites } from '../core/settings/withPrivateSites';
import { readPrivateSites, watchPrivateSites, writePrivateSites } from './privateSession';
import type { SettingsStore } from './settingsStore';

/**
 * The store as a private window has it: what is chosen about sites stays in memory, over what is
 * stored; everything else is as elsewhere.
 */
export function createPrivateStore(
  store: SettingsStore,
  storage: Pick<Storage.Static, 'session' | 'onChanged'>,
): SettingsStore {
  const read: SettingsStore['read'] = async () => {
    const [choices, sites] = await Promise.all([store.read(), readPrivateSites(storage.session)]);
    return choices.ok ? success(withPrivateSites(choices.value, sites)) : choices;
  };

  async function keep(
    sites: Readonly<Record<string, number | undefined>>,
  ): Promise<Result<null, StorageFault>> {
    try {
      const before = await readPrivateSites(storage.session);
      await writePrivateSites(storage.session, changedPrivately(before, sites));
      return success(null);
    } catch {
      return failure('unknown');
    }
  }

  return {
    ...store,
    read,
    async save({ sites, ...others }) {
      const kept = sites === undefined ? success(null) : await keep(sites);
      if (!kept.ok || Object.keys(others).length === 0) return kept;
      return store.save(others);
    },
    watch(listener, signal) {
      const tell = async (keys: readonly string[]): Promise<void> => {
        const choices = await read();
        if (choices.ok && !signal.aborted) listener(choices.value, keys);
      };
      store.watch((_, keys) => void tell(keys), signal);
      watchPrivateSites(storage, () => void tell(['sites.']), signal);
    },
  };
}
