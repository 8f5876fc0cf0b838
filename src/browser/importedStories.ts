import { ENGINE } from '../core/imported/ENGINE';
import type { ImportedStory } from '../core/imported/ImportedStory';
import type { StoryNames } from '../core/names/StoryNames';
import type { StoredPack } from '../core/page/ImportedTexts';
import type { StoryHead } from '../core/page/StoryHead';
import type { StoryKeys } from '../core/prefilter/keyTable';
import type { Result } from '../core/result';
import {
  answerOf,
  endOf,
  removeDatabase,
  STORES,
  type StoreName,
  type StoryFault,
  withDatabase,
} from './storyDatabase';

/**
 * The stories that were added from files, by the ids of their packs; what is made of a file lies
 * beside its bytes. Each is there whole or not at all. The database is made with the first of them and
 * removed with the last. What another version of Sidelight has made is listed and kept, and not read.
 */
export interface ImportedStories {
  /** All of them, also those of which something is to be made anew (`isCurrent`). */
  list(): Promise<Result<readonly StoryHead[], StoryFault>>;
  /** The texts of these, or of all; those that are not there are left out. */
  packs(ids?: readonly string[]): Promise<Result<readonly StoredPack[], StoryFault>>;
  /** What is looked for of these, or of all. */
  names(ids?: readonly string[]): Promise<Result<readonly StoryNames[], StoryFault>>;
  /** What a text holds if it can name a trigger, by story. */
  keys(): Promise<Result<readonly StoryKeys[], StoryFault>>;
  /** The file as it was chosen; `null` where the story is not there. */
  bytes(id: string): Promise<Result<Uint8Array<ArrayBuffer> | null, StoryFault>>;
  /** Keeps a story in the place of the one of its id, in one step: all of it, or nothing. */
  add(story: ImportedStory, bytes: Uint8Array): Promise<Result<null, StoryFault>>;
  /** Leaves nothing of it. */
  remove(id: string): Promise<Result<null, StoryFault>>;
  /** Leaves nothing of any. */
  erase(): Promise<boolean>;
}

/** Whether what was made of a story's file can be read by this version. */
export const isCurrent = ({ engine }: StoryHead): boolean => engine === ENGINE;

/** Held while something is written: what is removed with the last story is not what another adds. */
const LOCK = 'stories';

/**
 * @param factory `undefined` where the browser has none for us
 * @param locks `undefined` where there are none, or where nothing is written
 */
export function createImportedStories(
  factory: IDBFactory | undefined,
  locks?: LockManager,
): ImportedStories {
  const exclusively = <Value>(work: () => Promise<Value>): Promise<Value> =>
    locks === undefined ? work() : locks.request(LOCK, work);

  /** The values of a store, of those stories that this version can read. */
  const read = <Value>(
    store: StoreName,
    ids: readonly string[] | undefined,
  ): Promise<Result<readonly Value[], StoryFault>> =>
    withDatabase<readonly Value[]>(factory, false, [], async (database) => {
      const transaction = database.transaction(['heads', store]);
      const heads: StoryHead[] = await answerOf(transaction.objectStore('heads').getAll());
      const wanted = heads.flatMap((head) =>
        isCurrent(head) && (ids === undefined || ids.includes(head.id)) ? head.id : [],
      );
      const values = transaction.objectStore(store);
      return Promise.all(wanted.map((id): Promise<Value> => answerOf(values.get(id))));
    });

  /** Writes into all stores at once. */
  const write = (create: boolean, work: (transaction: IDBTransaction) => void) =>
    withDatabase(factory, create, null, async (database) => {
      // What is told to be kept is on the disk.
      const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
      const end = endOf(transaction);
      try {
        work(transaction);
      } catch (error) {
        // What was asked for before would be written all the same.
        transaction.abort();
        await end.catch(() => null);
        throw error;
      }
      return end;
    });

  return {
    list: () =>
      withDatabase<readonly StoryHead[]>(factory, false, [], (database) =>
        answerOf(database.transaction('heads').objectStore('heads').getAll()),
      ),
    packs: (ids) => read<StoredPack>('packs', ids),
    names: (ids) => read<StoryNames>('names', ids),
    keys: () => read<StoryKeys>('keys', undefined),
    bytes: (id) =>
      withDatabase<Uint8Array<ArrayBuffer> | null>(factory, false, null, async (database) => {
        const file = database.transaction('files').objectStore('files').get(id);
        return (await answerOf(file)) ?? null;
      }),
    add: (story, bytes) =>
      exclusively(() =>
        write(true, (transaction) => {
          const { pack, lexicon, keys, writings, ...head } = story;
          const { id } = head;
          const values: Readonly<Record<StoreName, unknown>> = {
            heads: head,
            packs: { pack, writings } satisfies StoredPack,
            names: { pack: id, lexicon } satisfies StoryNames,
            keys: { pack: id, keys } satisfies StoryKeys,
            files: bytes,
          };
          for (const store of STORES) transaction.objectStore(store).put(values[store], id);
        }),
      ),
    remove: (id) =>
      exclusively(async () => {
        let isLast = false;
        const removed = await write(false, (transaction) => {
          for (const store of STORES) transaction.objectStore(store).delete(id);
          const left = transaction.objectStore('heads').count();
          left.onsuccess = () => {
            isLast = left.result === 0;
          };
        });
        if (removed.ok && isLast) await removeDatabase(factory);
        return removed;
      }),
    erase: () => exclusively(() => removeDatabase(factory)),
  };
}
