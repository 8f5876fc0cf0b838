import type { Scripting } from 'webextension-polyfill';
import { type PageReport, parsePageReport } from '../core/page/PageReport';
// With it comes `globalThis.sidelight`, which the functions below find in the frames they run in.
import type {} from '../core/page/ReaderHandle';
import { parseSentinelState, type SentinelState } from '../core/page/SentinelState';

type Scripts = Pick<Scripting.Static, 'executeScript'>;

export interface FrameReport extends PageReport {
  readonly frameId: number;
}

/**
 * Asks the readers in all frames of a tab what they have found.
 *
 * @returns the reports of those frames that have a reader; `null` where the browser lets no
 *   extension in
 */
export async function askFrames(
  scripting: Scripts,
  tabId: number,
): Promise<readonly FrameReport[] | null> {
  try {
    const results = await scripting.executeScript({
      target: { tabId, allFrames: true },
      // Without this it waits for frames that never end loading.
      injectImmediately: true,
      func: () => globalThis.sidelight?.report() ?? null,
    });
    return results.flatMap(({ frameId, result }) => {
      const report = parsePageReport(result);
      return report === null ? [] : [{ ...report, frameId }];
    });
  } catch {
    return null;
  }
}

/**
 * How far the sentinel of the tab's own document has come; `null` where there is none, as in a tab
 * that was open before us, or where the browser lets no extension in.
 */
export async function askSentinel(
  scripting: Scripts,
  tabId: number,
): Promise<SentinelState | null> {
  try {
    const [top] = await scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => globalThis.sidelightSentinel ?? null,
    });
    return parseSentinelState(top?.result);
  } catch {
    return null;
  }
}

/** Jumps to the mention `id` of a frame; says whether it is still there. */
export const jumpTo = (scripting: Scripts, tabId: number, frameId: number, id: number) =>
  inFrame<[number]>(
    scripting,
    tabId,
    frameId,
    (mention) => globalThis.sidelight?.jump(mention) ?? false,
    [id],
  );

/** Walks to the next or previous mention within a frame. See `ReaderHandle.walk`. */
export const walkIn = (
  scripting: Scripts,
  tabId: number,
  frameId: number,
  step: 1 | -1,
  isEntering: boolean,
) =>
  inFrame<[1 | -1, boolean]>(
    scripting,
    tabId,
    frameId,
    (by, entering) => globalThis.sidelight?.walk(by, entering) ?? false,
    [step, isEntering],
  );

/** Runs `func` beside the reader of one frame; false where that cannot be. */
async function inFrame<Args extends unknown[]>(
  scripting: Scripts,
  tabId: number,
  frameId: number,
  func: (...args: Args) => boolean,
  args: Args,
): Promise<boolean> {
  try {
    const [result] = await scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      func,
      args,
    });
    return result?.result === true;
  } catch {
    return false;
  }
}
