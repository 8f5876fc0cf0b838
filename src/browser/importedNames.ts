import type { StoryNames } from '../core/names/StoryNames';

/** Where the stories that were added lie: their names by the ids of their packs. */
const DATABASE = 'stories';
const NAMES = 'names';

/**
 * What is looked for of these stories that were added; of those alone that are there and can be read.
 *
 * @param factory `undefined` where the browser has none for us
 */
export async function importedNames(
  factory: IDBFactory | undefined,
  packs: readonly string[],
): Promise<readonly StoryNames[]> {
  if (factory === undefined || packs.length === 0) return [];
  try {
    const database = await open(factory);
    try {
      const names = database.transaction(NAMES).objectStore(NAMES);
      const found: readonly unknown[] = await Promise.all(
        packs.map((id) => answerOf(names.get(id))),
      );
      return found.filter(areNames);
    } finally {
      database.close();
    }
  } catch {
    return [];
  }
}

const areNames = (value: unknown): value is StoryNames =>
  typeof value === 'object' && value !== null && 'pack' in value && 'lexicon' in value;

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
