import type { PuppeteerView } from './PuppeteerView';

/** What a finger does on a touch screen. Places are in px of the viewport. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Screens tell of a moving finger about so often, in ms. */
const STEP = 16;

/** Puts a finger down at one place, draws it straight to another in about `ms`, and lifts it. */
export async function swipe(
  { puppeteer: { touchscreen } }: PuppeteerView,
  from: Spot,
  to: Spot,
  ms: number,
): Promise<void> {
  const steps = Math.max(2, Math.round(ms / STEP));
  const touch = await touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await touch.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await new Promise((done) => setTimeout(done, STEP));
  }
  await touch.end();
}

/** Touches a place and lifts the finger again. */
export async function touch(
  { puppeteer: { touchscreen } }: PuppeteerView,
  { x, y }: Spot,
): Promise<void> {
  await touchscreen.tap(x, y);
}
