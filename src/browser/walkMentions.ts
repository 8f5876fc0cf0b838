import type { Scripting } from 'webextension-polyfill';
import { glanceAtFrames, walkIn } from './frames';

/**
 * Goes to the next (1) or previous (-1) mention of a tab, from frame to frame, and round again at
 * the end. False where there is none.
 *
 * @param pressedAt see `ReaderHandle.walk`
 */
export async function walkMentions(
  scripting: Pick<Scripting.Static, 'executeScript'>,
  tabId: number,
  step: 1 | -1,
  pressedAt: number,
): Promise<boolean> {
  const frames = ((await glanceAtFrames(scripting, tabId)) ?? [])
    .filter(({ topics }) => topics.length > 0)
    .sort((a, b) => a.frameId - b.frameId);
  const from = frames.findIndex(({ isCurrent }) => isCurrent);
  const current = frames[from];
  if (current && (await walkIn(scripting, tabId, current.frameId, step, false, pressedAt)))
    return true;
  const start = from === -1 && step === -1 ? 0 : from;
  for (let count = 1; count <= frames.length; count++) {
    const index = (start + step * count + frames.length * 2) % frames.length;
    const frame = frames[index];
    if (frame && (await walkIn(scripting, tabId, frame.frameId, step, true, pressedAt)))
      return true;
  }
  return false;
}
