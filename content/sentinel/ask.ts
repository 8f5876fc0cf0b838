import type { Message } from '../../src/core/page/messages';
import { reportState } from './reportState';
import { RETRY_DELAY, TRIES } from './sentinelLimits';

/** Asks the background for the reader, and again when it says to. See `wake` in core/page/messages. */
export async function ask(tries = TRIES): Promise<void> {
  reportState('asking');
  self.sidelightWake = ask;
  try {
    const later = await chrome.runtime.sendMessage<Message<'wake'>>({ call: 'wake' });
    // Compared, whatever it is: `parseAnswer` would be a tenth of the sentinel.
    if (later > 0) setTimeout(ask, later);
  } catch {
    // Nobody answers: the worker is starting, or the extension is gone for good.
    if (tries) setTimeout(ask, RETRY_DELAY, tries - 1);
  }
}
