import type { WebPage } from './WebPage';

/** What a hand does with the pointer, in the time that it takes. Places are in px of the viewport. */

export interface HandPlace {
  readonly x: number;
  readonly y: number;
}

/** A pointer is told of about so often, in ms. */
const STEP = 16;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Moves the pointer straight from one place to another, evenly, in `ms`. */
export async function travel(
  page: WebPage,
  from: HandPlace,
  to: HandPlace,
  ms: number,
): Promise<void> {
  const { mouse } = page.puppeteer;
  const start = performance.now();
  for (let part = 0; part < 1; ) {
    part = Math.min(1, (performance.now() - start) / ms);
    await mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    // A slow machine makes fewer steps of it, and is no slower.
    const next = Math.min(start + ms, performance.now() + STEP);
    if (part < 1) await pause(next - performance.now());
  }
}

/**
 * Turns the wheel by `deltaY` px, `turns` times, every `every` ms, with the pointer left where it is.
 *
 * @param after called after each turn and its pause
 */
export async function turnWheel(
  page: WebPage,
  { deltaY, turns, every }: { deltaY: number; turns: number; every: number },
  after: () => Promise<void> = async () => {},
): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await page.puppeteer.mouse.wheel({ deltaY });
    await pause(every);
    await after();
  }
}

/** Presses at one place, pulls to another in `ms`, and holds on there: `release` lets go. */
export async function pull(
  page: WebPage,
  from: HandPlace,
  to: HandPlace,
  ms: number,
): Promise<{ release(): Promise<void> }> {
  const { mouse } = page.puppeteer;
  await mouse.move(from.x - 2, from.y);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await travel(page, from, to, ms);
  return { release: () => mouse.up() };
}
