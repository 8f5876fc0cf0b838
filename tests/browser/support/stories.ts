import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PuppeteerView } from '../../../build/drive/PuppeteerView';
import type { Session } from '../../../build/drive/Session';
import type { View } from '../../../build/drive/View';
import { openPage, visitPage } from './extensionPage';
import { texts } from './popup';

/** A file on the disk, which a person could choose. */
export async function fileOf(name: string, contents: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'sidelight-file-')), name);
  await writeFile(path, contents);
  return path;
}

/** The options in a tab of their own, once they show the stories. */
export const openStories = async (session: Session): Promise<PuppeteerView> =>
  shown(await openPage(session, 'options.html#topics'));

/** The same in the tab of the visit before. */
export const visitStories = async (session: Session): Promise<PuppeteerView> =>
  shown(await visitPage(session, 'options.html#topics'));

async function shown(page: PuppeteerView): Promise<PuppeteerView> {
  await expect.poll(() => texts(page, '.add-story h3')).not.toEqual([]);
  return page;
}

/** Chooses a file in the dialog that the button of “Add a story” opens. */
export async function chooseFile({ puppeteer }: PuppeteerView, path: string): Promise<void> {
  const input = await puppeteer.$('.add-story input[type="file"]');
  if (input === null) throw new Error('There is nothing to choose a file with');
  await input.uploadFile(path);
}

/** Chooses a file, looks at what is in it, and adds it. */
export async function addStory(page: PuppeteerView, path: string): Promise<void> {
  await chooseFile(page, path);
  await page.click('.story-summary .button-main');
  await expect.poll(() => texts(page, '.add-story .told')).not.toEqual(['']);
  await expect.poll(() => texts(page, '.story-summary')).toEqual([]);
}

/** The popup over the tab in front, once it shows the timeline of the story of this title. */
export async function openTimelineOf(
  session: Session,
  title: string,
  events: number,
): Promise<View> {
  const popup = await session.openPopup();
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('select')?.selectedOptions[0]?.label))
    .toBe(title);
  await popup.click('#tab-timeline');
  await expect.poll(() => texts(popup, '.event h3')).toHaveLength(events);
  return popup;
}

/** What the database holds, as `id revision`; throws where its stores do not hold the same stories. */
export const storedStories = ({ evaluate }: PuppeteerView): Promise<string[]> =>
  evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'stories')) return [];
    const database = await answer(indexedDB.open('stories'));
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const heads = await answer(transaction.objectStore('heads').getAll());
    const keys = await Promise.all(
      stores.map(async (store) =>
        String(await answer(transaction.objectStore(store).getAllKeys())),
      ),
    );
    database.close();
    if (new Set(keys).size !== 1) throw new Error(`Stores differ: ${JSON.stringify(keys)}`);
    return heads.map(({ id, revision }) => `${id} ${revision}`);
  });

/** Takes all stories out again, as a worker of ours that writes none at the same time. */
export async function removeStories({ evaluate }: PuppeteerView): Promise<void> {
  await evaluate(async () => {
    await navigator.locks.request(
      'stories',
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('stories');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await chrome.runtime.sendMessage({ call: 'storiesChanged' });
  });
}

/** Keeps a story as the options do, and tells nobody: their page was closed in that moment. */
export async function keepUntold({ evaluate }: PuppeteerView, text: string): Promise<void> {
  await evaluate(async (text: string) => {
    const worker = new Worker('import-worker.js');
    await new Promise<void>((resolve) => {
      worker.onmessage = ({ data }) => {
        if (data.say === 'offer') worker.postMessage({ ask: 'add' });
        if (data.say === 'added') resolve();
      };
      worker.postMessage({ ask: 'read', file: new File([text], 'a.sidelight.json'), bundled: [] });
    });
    worker.terminate();
  }, text);
}

/** Makes the database one of a newer version, with all that is in it. */
export async function makeNewer({ evaluate }: PuppeteerView): Promise<void> {
  await evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('stories', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
}

/** Changes what is known of each story, as another version would have written it. */
export async function changeHeads(
  { evaluate }: PuppeteerView,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  await evaluate(async (changes: Readonly<Record<string, unknown>>) => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('stories');
      request.onsuccess = () => {
        const { result } = request;
        const transaction = result.transaction('heads', 'readwrite');
        transaction.oncomplete = () => {
          result.close();
          resolve();
        };
        transaction.onabort = () => reject(transaction.error);
        const heads = transaction.objectStore('heads');
        const all = heads.getAll();
        all.onsuccess = () => {
          for (const head of all.result) heads.put({ ...head, ...changes }, head.id);
        };
      };
    });
  }, changes);
}
