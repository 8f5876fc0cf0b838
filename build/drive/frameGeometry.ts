import type { Frame } from 'puppeteer-core';
import type { Box } from './readCard';

/** The middle of a box. */
export const centre = ({ x, y, width, height }: Box): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Scrolls the page until the frame is in view, and then waits a moment, as findText does. */
export async function showFrame(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  const parent = frame.parentFrame();
  if (!element || !parent) return;
  await showFrame(parent);
  await element.evaluate(async (iframe) => {
    const { top, bottom } = iframe.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return;
    iframe.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
}

/** Where a frame's viewport begins in the main one, in px; 0, 0 for the main frame. */
export async function frameOffset(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  const parent = frame.parentFrame();
  if (!element || !parent) return { x: 0, y: 0 };
  const inside = await element.evaluate((iframe) => {
    const { x, y } = iframe.getBoundingClientRect();
    const style = getComputedStyle(iframe);
    return {
      x: x + iframe.clientLeft + Number.parseFloat(style.paddingLeft),
      y: y + iframe.clientTop + Number.parseFloat(style.paddingTop),
    };
  });
  const outside = await frameOffset(parent);
  return { x: inside.x + outside.x, y: inside.y + outside.y };
}
