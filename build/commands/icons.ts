/**
 * `node build/run.mjs icons`: draws src/icons/<size>.png, and the icons that shops show, from
 * src/icons/icon.svg in Chromium. Run it after changing the drawing; the PNGs are committed, since
 * browsers take no SVG in a toolbar.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../browsers/findBrowser';
import { chromiumArgs } from '../browsers/launchArgs';
import { iconPage } from '../store/iconPage';
import { iconLimits } from '../store/limits';
import { readArguments } from './readArguments';

readArguments('node build/run.mjs icons', {});

/** Toolbar, its high-resolution twin, the extensions page: little room, so little margin. */
const SMALL = [16, 32, 48].map((size) => ({
  file: `src/icons/${size}.png`,
  size,
  drawing: size * 0.875,
}));
/** Where the shops' rules hold. */
const LARGE = Object.entries(iconLimits).map(([file, limit]) => ({ file, ...limit }));

const found = findBrowser('chromium');
if (!found.ok) throw new Error(found.error);
const svg = await readFile('src/icons/icon.svg', 'utf8');
const browser = await launch({ executablePath: found.value.path, args: chromiumArgs() });
try {
  const page = await browser.newPage();
  for (const { file, size, drawing } of [...SMALL, ...LARGE]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(iconPage(svg, size, drawing));
    await writeFile(file, await page.screenshot({ type: 'png', omitBackground: true }));
    console.log(file);
  }
} finally {
  await browser.close();
}
