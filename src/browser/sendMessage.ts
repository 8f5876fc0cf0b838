import type { Runtime } from 'webextension-polyfill';
import type { Message } from '../core/page/messages';

/**
 * Sends `message` to the background, and gives what comes back.
 *
 * Never throws and never rejects: `onOrphaned` is called when this script has outlived its
 * extension (`sendMessage` then throws at once), and `undefined` comes when nobody answers.
 */
export async function sendMessage(
  runtime: Pick<Runtime.Static, 'id' | 'sendMessage'>,
  message: Message,
  onOrphaned: () => void,
): Promise<unknown> {
  try {
    return await runtime.sendMessage(message);
  } catch {
    // While the background is being replaced, what was asked for is asked again later.
    if (runtime.id === undefined) onOrphaned();
    return undefined;
  }
}
