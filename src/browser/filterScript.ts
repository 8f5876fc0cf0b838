import type { Scripting, Storage, Tabs } from 'webextension-polyfill';
import {
  ALL_ITEMS,
  FILTER,
  makeTable,
  packsWith,
  STAMP,
  type StoryKeys,
  tableItemsFor,
} from '../core/prefilter/keyTable';
import { type Result, success } from '../core/result';
import type { StorageFault } from '../core/settings/storageFault';
import { createTurns } from './createTurns';
import { injectFilter } from './injection';
import { attempt } from './settingsReader';

/** What pages are asked by the names of stories that were added, and who has which of them. */
export interface FilterScript {
  /**
   * From now on pages are asked for these: those that are open at once, all others as they are opened,
   * also after the browser was started anew. With none, no script is in any page, and nothing is stored.
   *
   * @param stories all that were added and are on
   * @param stamp of them (`stampOf`): who finds another one stored tells the background anew
   */
  set(
    stories: readonly StoryKeys[],
    stamp: number | undefined,
  ): Promise<Result<null, StorageFault>>;
  /** The stories that have one of these keys, by the ids of their packs; none where that cannot be read. */
  packsWith(keys: readonly number[]): Promise<readonly string[]>;
  /** Puts the script back where stories are there: browsers forget it when the extension is updated. */
  restore(): Promise<void>;
}

interface FilterBrowser {
  readonly scripting: Pick<
    Scripting.Static,
    | 'executeScript'
    | 'registerContentScripts'
    | 'unregisterContentScripts'
    | 'getRegisteredContentScripts'
  >;
  readonly local: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  /** The tabs that our scripts are in. */
  pages(): Promise<readonly Pick<Tabs.Tab, 'id' | 'discarded'>[]>;
}

const ID = 'stories';

/** No stamp of any stories: a background that is stopped halfway leaves it behind. */
const HALFWAY = { [STAMP]: 0 } as const;

/** As that of the sentinel in the manifest, but before the page: the filter is there when it is read. */
const SCRIPT: Scripting.RegisteredContentScript & { readonly matchOriginAsFallback: true } = {
  id: ID,
  matches: ['http://*/*', 'https://*/*'],
  js: ['imported.js', 'filter.js'],
  runAt: 'document_start',
  allFrames: true,
  // Missing in the types: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/scripting/RegisteredContentScript
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
};

export function createFilterScript({ scripting, local, pages }: FilterBrowser): FilterScript {
  /** One change after the other. */
  const inTurn = createTurns();

  const isRegistered = async (): Promise<boolean> =>
    (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;

  async function register(): Promise<void> {
    if (!(await isRegistered())) await scripting.registerContentScripts([SCRIPT]);
  }

  async function injectInAll(): Promise<void> {
    const open = (await pages()).flatMap(({ id, discarded }) => (discarded ? [] : (id ?? [])));
    // A page that is hung answers when it is not any more: no later change waits for it.
    await Promise.all(open.map((id) => attempt(() => injectFilter(scripting, id))));
  }

  async function change(
    stories: readonly StoryKeys[],
    stamp: number | undefined,
  ): Promise<Result<null, StorageFault>> {
    const was = await isRegistered();
    if (stories.length === 0) {
      if (was) {
        await attempt(() => local.set(HALFWAY));
        await scripting.unregisterContentScripts({ ids: [ID] });
      }
      const removed = await attempt(() => local.remove(ALL_ITEMS.filter((key) => key !== STAMP)));
      if (!removed.ok) return removed;
      // Whoever has imported nothing has nothing of it in any page.
      if (was) await injectInAll();
      return attempt(async () => {
        await local.remove([STAMP]);
        return null;
      });
    }
    const items = { ...makeTable(stories), ...HALFWAY };
    // First what is there: between the two, some keys are found that nobody has any more.
    const stored = await attempt(() => local.set(items));
    if (!stored.ok) return stored;
    await attempt(() => local.remove(ALL_ITEMS.filter((key) => !Object.hasOwn(items, key))));
    await register();
    await injectInAll();
    await attempt(() => local.set({ [STAMP]: stamp }));
    return success(null);
  }

  async function putBack(): Promise<void> {
    const stored = await attempt(() => local.get(FILTER));
    if (!stored.ok || typeof stored.value[FILTER] !== 'string') return;
    await register();
    // Pages may have been opened before it was back, also where the browser has kept it itself.
    await injectInAll();
  }

  return {
    set: (stories, stamp) => inTurn(() => change(stories, stamp)),
    async packsWith(keys) {
      if (keys.length === 0) return [];
      const items = await attempt(() => local.get(tableItemsFor(keys)));
      return items.ok ? packsWith(items.value, keys) : [];
    },
    restore: () => inTurn(putBack),
  };
}
