import type { Box } from './readCard';
import { type Pixels, readPng } from './readPng';
import type { WebPage } from './WebPage';

/** The mark's line may lie this far (CSS px) below the box of its text. */
const BELOW = 4;

/** A dotted line begins and ends at least this often in each 100 CSS px. */
const DOTS = 10;

/**
 * Whether the dotted underline of a mark is painted along a piece of text, in what the browser really
 * draws: asked of the picture, since the tree and the highlights may say otherwise.
 *
 * @param box the text's, in CSS px of the viewport, as `boxOf` gives it
 */
export async function isMarkPainted(page: WebPage, box: Box): Promise<boolean> {
  const pixels = readPng(await page.screenshot());
  const scale = pixels.width / (await page.evaluate(() => innerWidth));
  const rows = Math.round((box.height / 2 + BELOW) * scale);
  const first = Math.round((box.y + box.height / 2) * scale);
  return Array.from({ length: rows }, (_, at) => edges(pixels, first + at, box, scale)).some(
    (count) => count >= (DOTS * box.width) / 100,
  );
}

/** The share of a row that letters leave to what is behind them, at least. */
const WASHED = 0.5;

/**
 * Whether a wash of the accent is painted behind a piece of text: most of a row near its
 * upper edge, where letters leave gaps, has a tinge of it.
 *
 * @param box the text's, in CSS px of the viewport, as `boxOf` gives it
 */
export async function isWashPainted(page: WebPage, box: Box): Promise<boolean> {
  const pixels = readPng(await page.screenshot());
  const scale = pixels.width / (await page.evaluate(() => innerWidth));
  const y = Math.round((box.y + box.height * 0.2) * scale);
  const row = Array.from({ length: Math.floor(box.width * scale) }, (_, at) =>
    pixels.at(Math.round(box.x * scale) + at, y),
  );
  const washed = row.filter(([red, green, blue]) => red - green > 5 && green - blue > 5);
  return washed.length > row.length * WASHED;
}

/** How often a row of pixels goes over from not accented to accented. */
function edges(pixels: Pixels, y: number, { x, width }: Box, scale: number): number {
  let count = 0;
  let before = false;
  for (let at = Math.round(x * scale); at < (x + width) * scale; at++) {
    const now = y < pixels.height && at < pixels.width && isAccent(pixels.at(at, y));
    if (now && !before) count++;
    before = now;
  }
  return count;
}

/** Whether a colour is of the accent's kind: clearly more red than green, and more green than blue. */
const isAccent = ([red, green, blue]: readonly [number, number, number]): boolean =>
  red - green > 20 && green - blue > 10;
