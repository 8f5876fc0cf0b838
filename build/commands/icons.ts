/**
 * `node build/run.mjs icons`: draws src/icons/<size>.png from src/icons/icon.svg in Chromium. Run
 * it after changing the drawing; the PNGs are committed, since browsers take no SVG in a toolbar.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../browsers/findBrowser';
import { readArguments } from './readArguments';

readArguments('node build/run.mjs icons', {});

/** Toolbar, its high-resolution twin, the extensions page, the stores. */
const SIZES = [16, 32, 48, 128];

const found = findBrowser('chromium');
if (!found.ok) throw new Error(found.error);
const svg = await readFile('src/icons/icon.svg', 'utf8');
const browser = await launch({ executablePath: found.value.path, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ type: 'png', omitBackground: true });
    await writeFile(`src/icons/${size}.png`, png);
    console.log(`src/icons/${size}.png`);
  }
} finally {
  await browser.close();
}
