import type { StoryNames } from '../../src/core/names/StoryNames';
import type { StoryHead } from '../../src/core/page/StoryHead';

/** A story as it lies in the database of those that were added: as much of it as pages need. */
export interface AddedStory {
  readonly head: StoryHead;
  readonly names: StoryNames;
  readonly keys: readonly string[];
}

/**
 * To be run in a page of the extension: makes these the stories that were added, and tells the
 * background so, as the options do.
 *
 * @param json of `AddedStory[]`
 */
export async function setAddedStories(json: string): Promise<void> {
  const added: readonly AddedStory[] = JSON.parse(json);
  const stores = ['heads', 'packs', 'names', 'keys', 'files'];
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('stories'));
  if (added.length > 0) {
    const request = indexedDB.open('stories', 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    const database = await done(request);
    const transaction = database.transaction(['heads', 'names', 'keys'], 'readwrite');
    for (const { head, names, keys } of added) {
      transaction.objectStore('heads').put(head, names.pack);
      transaction.objectStore('names').put(names, names.pack);
      transaction.objectStore('keys').put({ pack: names.pack, keys }, names.pack);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }
  await chrome.runtime.sendMessage({ call: 'storiesChanged' });
}
