import type { Runtime } from 'webextension-polyfill';
import type { Message } from '../core/messages';

/**
 * Sends `message` to the background.
 *
 * Never throws and never rejects: `onOrphaned` is called when this script has outlived its
 * extension (`sendMessage` then throws at once), and nothing happens when nobody answers.
 */
export function sendMessage(
  runtime: Pick<Runtime.Static, 'id' | 'sendMessage'>,
  message: Message,
  onOrphaned: () => void,
): void {
  try {
    runtime.sendMessage(message).catch(() => {
      // The background is being replaced, or is none: what was asked for is asked again later.
      if (runtime.id === undefined) onOrphaned();
    });
  } catch {
    onOrphaned();
  }
}
