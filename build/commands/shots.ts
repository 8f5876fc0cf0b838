/**
 * `npm run shots`: pictures of every theme and state, for looking at and for the README, into
 * dist/shots/. Options: `--only=<part of a name>`, `--story=<folder>`
 * (as often as there are stories; the cards of the gallery are the first one’s), `--language=ko` (popup, options,
 * first run and demo in that of a browser; into a folder of its own).
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import * as v from 'valibot';
import { findBrowser } from '../browsers/findBrowser';
import { chromiumArgs } from '../browsers/launchArgs';
import { buildAll, onlyStory } from '../extension/buildAll';
import { bundlePage } from '../extension/bundlePage';
import { takePages } from '../shots/takePages';
import { ownPage } from '../start/ownPage';
import { readArguments } from './readArguments';

const FOLDER = 'dist/shots';

const scenesSchema = v.array(
  v.object({
    name: v.string(),
    width: v.number(),
    height: v.number(),
    scheme: v.picklist(['light', 'dark']),
    forcedColors: v.boolean(),
  }),
);

async function takeShots(executablePath: string, script: string, only: string): Promise<number> {
  const browser = await launch({ executablePath, pipe: true, args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    const devtools = await page.createCDPSession();
    await page.setContent('<!doctype html><html><head></head><body></body></html>');
    await page.addScriptTag({ content: script });
    const all = v.parse(scenesSchema, await page.evaluate('sidelightGallery.scenes'));
    const scenes = all.filter(({ name }) => name.includes(only));
    for (const { name, width, height, scheme, forcedColors } of scenes) {
      await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
          // So that no picture is taken in the middle of a fade.
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await page.evaluate(`sidelightGallery.show(${JSON.stringify(name)})`);
      await page.screenshot({ path: `${join(FOLDER, name)}.png` });
    }
    return scenes.length;
  } finally {
    await browser.close();
  }
}

const USAGE =
  'npm run shots -- [--only=<part of a name>] [--story=<folder>]… [--language=<en, ko>]';

const { values } = readArguments(USAGE, {
  options: {
    only: { type: 'string', default: '' },
    story: { type: 'string', multiple: true },
    language: { type: 'string', default: 'en' },
  },
});
const found = findBrowser('chromium');
const script = await bundlePage('tests/gallery/main.tsx', values.story?.[0] ?? (await onlyStory()));
if (!found.ok || !script.ok) {
  console.error(`No pictures: ${!found.ok ? found.error : script.ok ? '' : script.error}`);
  process.exitCode = 1;
} else {
  const { only, language } = values;
  const isEnglish = language === 'en';
  const folder = isEnglish ? FOLDER : join(FOLDER, language);
  await mkdir(folder, { recursive: true });
  // The cards of the gallery are made without a browser's language.
  const cards = isEnglish ? await takeShots(found.value.path, script.value, only) : 0;
  console.log(`${cards} pictures of cards; popup, options and first run next …`);
  const isBuilt = await buildAll({ stories: values.story });
  // The last first: names of other stories than the given one are soon met.
  const folders = [...(values.story ?? [])].reverse();
  const several = folders.length > 1 ? await ownPage(folders) : undefined;
  const views = isBuilt ? await takePages(found.value, folder, only, language, several) : 0;
  if (!isBuilt) process.exitCode = 1;
  console.log(`${cards + views} pictures in ${folder}/.`);
}
