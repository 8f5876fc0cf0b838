import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PuppeteerView } from '../../../build/drive/PuppeteerView';
import type { Session } from '../../../build/drive/Session';
import { openPage } from './extensionPage';
import { texts } from './popup';

/** A file on the disk, which a person could choose. */
export async function fileOf(name: string, contents: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'sidelight-file-')), name);
  await writeFile(path, contents);
  return path;
}

/** The options, once they show the stories. */
export async function openStories(session: Session): Promise<PuppeteerView> {
  const page = await openPage(session, 'options.html#topics');
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
