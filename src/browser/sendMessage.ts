import type { Runtime } from 'webextension-polyfill';
import type { Answers, Call, Message } from '../core/page/messages';

/**
 * Sends a message to the background, and gives what comes back. That is not parsed: nobody but our
 * own extension can answer, in the version that this script is of (an older one hears nothing), and
 * in pages each schema would cost.
 */
export type Send = <Name extends Call>(
  message: Extract<Message, { call: Name }>,
) => Promise<Answers[Name] | undefined>;

/**
 * @param onOrphaned called when this script has outlived its extension (`sendMessage` then throws at
 *   once)
 * @returns a sender that never throws and never rejects: `undefined` comes when nobody answers
 */
export const createSend =
  (runtime: Pick<Runtime.Static, 'id' | 'sendMessage'>, onOrphaned: () => void): Send =>
  async (message) => {
    try {
      return await runtime.sendMessage(message);
    } catch {
      // While the background is being replaced, what was asked for is asked again later.
      if (runtime.id === undefined) onOrphaned();
      return undefined;
    }
  };
