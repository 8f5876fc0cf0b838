import type {} from '../../src/core/page/ReaderHandle';

/** How often, and after how many ms, to ask again where nobody answers: the worker may be starting. */
const TRIES = 3;
const PAUSE = 1000;

/** Asks the background for the reader, and again when it says to. See `wake` in core/messages. */
export async function ask(tries = TRIES): Promise<void> {
  globalThis.sidelightSentinel = 'asking';
  globalThis.sidelightWake = undefined;
  try {
    const answer: unknown = await chrome.runtime.sendMessage({ call: 'wake' });
    if (!(answer instanceof Object) || !('later' in answer)) return;
    globalThis.sidelightWake = ask;
    // Longer timers overflow and would fire at once; the answer by then is the same.
    if (Number(answer.later) > 0) setTimeout(ask, Math.min(Number(answer.later), 2 ** 31 - 1));
  } catch {
    // Thrown at once where the extension is gone; then there is nobody to ask.
    if (tries > 0 && chrome.runtime?.id) setTimeout(ask, PAUSE, tries - 1);
  }
}
