import type { Scripting } from 'webextension-polyfill';
import {
  type MentionReport,
  type PageGlance,
  type PageReport,
  parseMentions,
  parsePageGlance,
  parsePageReport,
} from '../core/page/PageReport';
// With it comes `globalThis.sidelight`, which the functions below find in the frames they run in.
import type {} from '../core/page/ReaderHandle';
import { parseSentinelState, type SentinelState } from '../core/page/SentinelState';
import type { RowsWanted } from '../core/popup/rowsWanted';

type Scripts = Pick<Scripting.Static, 'executeScript'>;

export interface FrameReport extends PageReport {
  readonly frameId: number;
}

export interface FrameGlance extends PageGlance {
  readonly frameId: number;
}

/**
 * Asks the readers in all frames of a tab what they have found, for the popup.
 *
 * @returns the reports of those frames that have a reader; `null` where the browser lets no
 *   extension in
 */
export const askFrames = (
  scripting: Scripts,
  tabId: number,
): Promise<readonly FrameReport[] | null> =>
  inAllFrames(scripting, tabId, () => globalThis.sidelight?.report() ?? null, parsePageReport);

/** The same with as little as badge and walk need. */
export const glanceAtFrames = (
  scripting: Scripts,
  tabId: number,
): Promise<readonly FrameGlance[] | null> =>
  inAllFrames(scripting, tabId, () => globalThis.sidelight?.glance() ?? null, parsePageGlance);

async function inAllFrames<Answer extends object>(
  scripting: Scripts,
  tabId: number,
  func: () => unknown,
  parse: (value: unknown) => Answer | null,
): Promise<readonly (Answer & { readonly frameId: number })[] | null> {
  try {
    const results = await scripting.executeScript({
      target: { tabId, allFrames: true },
      // Without this it waits for frames that never end loading.
      injectImmediately: true,
      func,
    });
    return results.flatMap(({ frameId, result }) => {
      const answer = parse(result);
      return answer === null ? [] : [{ ...answer, frameId }];
    });
  } catch {
    return null;
  }
}

/**
 * Asks one frame for mentions of a topic that can be seen: `count` of them from the one at `from`
 * (0 is the first); none where the frame has gone.
 */
export async function askRows(
  scripting: Scripts,
  tabId: number,
  { frameId, topic, from, count }: RowsWanted,
): Promise<readonly MentionReport[]> {
  try {
    const [frame] = await scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      func: (of: string, start: number, length: number) =>
        globalThis.sidelight?.rows(of, start, length) ?? null,
      args: [topic, from, count],
    });
    return parseMentions(frame?.result) ?? [];
  } catch {
    return [];
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
