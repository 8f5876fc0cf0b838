import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from '../../build/drive/launchBrowser';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { overflowing, visitPage } from './support/extensionPage';
import { inTurn } from './support/inTurn';

const messagesSchema = v.record(v.string(), v.looseObject({ message: v.string() }));

/** `text` in as many letters and almost half as many again, its placeholders as they are. */
function longer(text: string): string {
  const letters = text.replace(/\$\w+\$/g, '').length;
  const more = Math.ceil(letters * 0.4);
  return text + ' lönger än önce'.repeat(Math.ceil(more / 15)).slice(0, Math.max(more, 1));
}

/** A copy of the built extension whose texts are 40 % longer. */
async function lengthened(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-long-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = v.parse(messagesSchema, JSON.parse(await readFile(file, 'utf8')));
  const long = Object.entries(messages).map(([key, entry]) => [
    key,
    // The browser limits the manifest's own texts, and the language is a tag.
    /^(language|extension|command)/.test(key)
      ? entry
      : { ...entry, message: longer(entry.message) },
  ]);
  await writeFile(file, JSON.stringify(Object.fromEntries(long)));
  return folder;
}

describe.each(browsers)('texts 40 % longer in $kind', ({ kind, launch }) => {
  let folder: string;
  let session: Session;

  beforeAll(async () => {
    folder = await lengthened(builtFor[kind]);
    session = await launch({ extension: folder });
  });

  afterAll(async () => {
    await session?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test.each(
    inTurn(kind, [
      { file: 'options.html', width: 1100, height: 800 },
      { file: 'options.html', width: 360, height: 700 },
      { file: 'first-run.html', width: 360, height: 700 },
      { file: 'popup.html?view=page', width: 400, height: 580 },
      { file: 'popup.html?view=timeline', width: 400, height: 580 },
      { file: 'popup.html?view=sources', width: 400, height: 580 },
    ]),
  )('fit into $file at $width px', async ({ file, width, height }) => {
    const page = await visitPage(session, file);
    await page.puppeteer.setViewport({ width, height });
    await expect.poll(() => page.evaluate(() => document.body.textContent)).toContain('lön');
    // Labels that are placed by what they measure follow a new width in the next frame.
    await expect.poll(() => overflowing(page)).toEqual([]);
  });

  test('would be noticed if they did not fit', async () => {
    const page = await visitPage(session, 'first-run.html');
    await page.puppeteer.setViewport({ width: 360, height: 700 });
    await expect.poll(() => page.evaluate(() => document.querySelector('h1') !== null)).toBe(true);
    expect(await overflowing(page)).toEqual([]);
    await page.evaluate(() => {
      const title = document.querySelector('h1');
      if (title) title.style.whiteSpace = 'nowrap';
    });
    expect(await overflowing(page)).not.toEqual([]);
  });
});
