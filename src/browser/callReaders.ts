import type { Scripting } from 'webextension-polyfill';
// With it comes `globalThis.sidelight`, which `reply` finds in the frames it runs in.
import type { ReaderHandle } from '../core/page/ReaderHandle';
import { parseReaderAnswer, type ReaderAnswer, type ReaderCall } from '../core/page/readerAnswers';

/** What the reader in a frame answered. */
interface FrameAnswer<Answer> {
  readonly frameId: number;
  readonly answer: Answer;
}

/**
 * Calls the readers in a tab.
 *
 * @param frameId the frame whose reader is called; `null` for all frames
 * @returns what those frames answered that have a reader; `null` where the browser lets no extension
 *   in, or the frame has gone
 */
export async function callReaders<Name extends ReaderCall>(
  scripting: Pick<Scripting.Static, 'executeScript'>,
  tabId: number,
  frameId: number | null,
  call: Name,
  ...args: Parameters<ReaderHandle[Name]>
): Promise<readonly FrameAnswer<ReaderAnswer<Name>>[] | null> {
  try {
    const results = await scripting.executeScript({
      target: frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      // Without this it waits for frames that never end loading.
      injectImmediately: true,
      func: reply,
      args: [call, args],
    });
    return results.flatMap(({ frameId, result }) => {
      const parsed = parseReaderAnswer(call, result);
      return parsed.ok ? [{ frameId, answer: parsed.value }] : [];
    });
  } catch {
    return null;
  }
}

/** Runs in the frame, by itself; `undefined` comes of it where there is no reader. */
function reply(call: ReaderCall, args: readonly unknown[]): unknown {
  const reader = globalThis.sidelight;
  return reader && (Reflect.apply(reader[call], reader, args) ?? null);
}
