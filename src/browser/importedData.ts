import type { StoryNames } from '../core/names/StoryNames';
import type { StoryKeys } from '../core/prefilter/keyTable';

/** Where the stories that were added lie, by the ids of their packs. */
const DATABASE = 'stories';

/** As much of the stories that were added as pages are read with. */
export interface ImportedData {
  /** What is looked for of these; of those alone that are there and can be read. */
  names(packs: readonly string[]): Promise<readonly StoryNames[]>;
  /** What a text holds if it can name a trigger, of all of them. */
  keys(): Promise<readonly StoryKeys[]>;
}

/** @param factory `undefined` where the browser has none for us */
export function createImportedData(factory: IDBFactory | undefined): ImportedData {
  async function read(
    store: 'names' | 'keys',
    ask: (values: IDBObjectStore) => Promise<readonly unknown[]>,
  ): Promise<readonly unknown[]> {
    if (factory === undefined) return [];
    try {
      const database = await open(factory);
      try {
        return await ask(database.transaction(store).objectStore(store));
      } finally {
        database.close();
      }
    } catch {
      return [];
    }
  }
  return {
    async names(packs) {
      if (packs.length === 0) return [];
      const found = await read('names', (values) =>
        Promise.all(packs.map((id) => answerOf(values.get(id)))),
      );
      return found.filter(areNames);
    },
    keys: async () => (await read('keys', (values) => answerOf(values.getAll()))).filter(areKeys),
  };
}

// What lies there this version of us has made.
const areNames = (value: unknown): value is StoryNames =>
  typeof value === 'object' && value !== null && 'pack' in value && 'lexicon' in value;
const areKeys = (value: unknown): value is StoryKeys =>
  typeof value === 'object' && value !== null && 'pack' in value && 'keys' in value;

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE);
  // Made by being opened, it is unmade again.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
