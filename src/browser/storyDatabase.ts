import { failure, type Result, success } from '../core/result';

/** Why the stories that were added cannot be read or written. */
export type StoryFault = 'full' | 'no-answer' | 'newer' | 'unavailable';

/** What lies where, each under the id of its pack. */
export const STORES = ['heads', 'packs', 'names', 'keys', 'files'] as const;
export type StoreName = (typeof STORES)[number];

const NAME = 'stories';
/** Counts up when the stores are others. */
const VERSION = 1;
/** An answer that takes longer, in ms, is taken for one that never comes: writing is waited for. */
const PATIENCE = 5000;

/**
 * Does `work` with the database, which is closed after it: nobody keeps it from being removed.
 *
 * @param create whether it is made where there is none: who has added nothing has none
 * @returns what `work` gives; `absent` where there is no database
 */
export async function withDatabase<Value>(
  factory: IDBFactory | undefined,
  create: boolean,
  absent: Value,
  work: (database: IDBDatabase) => Promise<Value>,
): Promise<Result<Value, StoryFault>> {
  try {
    const opened = factory === undefined ? 'unavailable' : await open(factory, create);
    if (opened === null) return success(absent);
    if (typeof opened === 'string') return failure(opened);
    try {
      return success(await work(opened));
    } finally {
      opened.close();
    }
  } catch (error) {
    return failure(faultOf(error));
  }
}

/** Removes the database with all that is in it. */
export async function removeDatabase(factory: IDBFactory | undefined): Promise<boolean> {
  if (factory === undefined) return false;
  try {
    const request = factory.deleteDatabase(NAME);
    return await new Promise<boolean>((resolve) => {
      request.onsuccess = () => resolve(true);
      request.onerror = () => resolve(false);
    });
  } catch {
    return false;
  }
}

/** The database; `null` where there is none and none was to be made, else why not. */
async function open(
  factory: IDBFactory,
  create: boolean,
): Promise<IDBDatabase | StoryFault | null> {
  const request = factory.open(NAME, VERSION);
  let isAbsent = false;
  request.onupgradeneeded = () => {
    if (create) {
      for (const store of STORES) request.result.createObjectStore(store);
      return;
    }
    // Made by being opened, it is unmade again.
    isAbsent = true;
    request.transaction?.abort();
  };
  let isLate = false;
  const opened = new Promise<IDBDatabase | StoryFault | null>((resolve) => {
    request.onsuccess = () => {
      const { result } = request;
      // Another context removes it, or makes it anew: this one does not stand in the way.
      result.onversionchange = () => result.close();
      if (isLate) result.close();
      resolve(result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      resolve(isAbsent ? null : faultOf(request.error));
    };
  });
  return Promise.race([
    opened,
    new Promise<StoryFault>((resolve) => {
      setTimeout(() => {
        isLate = true;
        resolve('no-answer');
      }, PATIENCE);
    }),
  ]);
}

/** The answer of a request. */
export const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Settles when all that a transaction writes is there, or, rejected, nothing of it. */
export const endOf = (transaction: IDBTransaction): Promise<null> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(null);
    transaction.onabort = () => reject(transaction.error);
  });

function faultOf(error: unknown): StoryFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}
