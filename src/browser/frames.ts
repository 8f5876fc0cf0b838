import type { Scripting } from 'webextension-polyfill';
import type { MentionReport, PageGlance, PageReport } from '../core/page/PageReport';
import type { ReaderHandle } from '../core/page/ReaderHandle';
import { parseSentinelState, type SentinelState } from '../core/page/SentinelState';
import type { RowsWanted } from '../core/popup/rowsWanted';
import { callReaders } from './callReaders';

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
export async function askFrames(
  scripting: Scripts,
  tabId: number,
): Promise<readonly FrameReport[] | null> {
  await bringPublished(scripting, tabId);
  const frames = await callReaders(scripting, tabId, null, 'report');
  return frames?.map(({ frameId, answer }) => ({ ...answer, frameId })) ?? null;
}

/** What reads the page's date lies in a script of its own. */
async function bringPublished(scripting: Scripts, tabId: number): Promise<void> {
  try {
    const target = { tabId };
    await scripting.executeScript({ injectImmediately: true, target, files: ['published.js'] });
  } catch {
    // Where no extension is let in, there is no reader to be asked.
  }
}

/** The same with as little as badge and walk need. */
export async function glanceAtFrames(
  scripting: Scripts,
  tabId: number,
): Promise<readonly FrameGlance[] | null> {
  const frames = await callReaders(scripting, tabId, null, 'glance');
  return frames?.map(({ frameId, answer }) => ({ ...answer, frameId })) ?? null;
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
  const frames = await callReaders(scripting, tabId, frameId, 'rows', topic, from, count);
  return frames?.[0]?.answer ?? [];
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
export async function jumpTo(
  scripting: Scripts,
  tabId: number,
  frameId: number,
  id: number,
): Promise<boolean> {
  const frames = await callReaders(scripting, tabId, frameId, 'jump', id);
  return frames?.[0]?.answer ?? false;
}

/** Walks to the next or previous mention within a frame. See `ReaderHandle.walk`. */
export async function walkIn(
  scripting: Scripts,
  tabId: number,
  frameId: number,
  ...walk: Parameters<ReaderHandle['walk']>
): Promise<boolean> {
  const frames = await callReaders(scripting, tabId, frameId, 'walk', ...walk);
  return frames?.[0]?.answer ?? false;
}

/** Takes back in a frame that a name was a wrong match; a frame that has gone had forgotten it. */
export async function restoreNameIn(
  scripting: Scripts,
  tabId: number,
  { frameId, topic, name }: { readonly frameId: number; topic: string; name: string },
): Promise<void> {
  await callReaders(scripting, tabId, frameId, 'restore', topic, name);
}
