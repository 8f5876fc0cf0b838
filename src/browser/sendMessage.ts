import type { Answers, Call, Message } from '../core/page/messages';
import { parseAnswer } from '../core/page/parseAnswer';

/**
 * Sends a call to the rest of the extension, and gives the answer; `undefined` comes when nobody
 * answers, or not as the contract has it. Never throws and never rejects.
 */
export type Send = <Name extends Call>(
  message: { readonly call: Name } & Message<Name>,
) => Promise<Answers[Name] | undefined>;

/** As much of `runtime` as sending needs. */
interface SendingRuntime {
  /** Unset once the extension has gone. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * @param onOrphaned called when this script has outlived its extension (`sendMessage` then throws at
 *   once)
 */
export const createSend =
  (runtime: SendingRuntime, onOrphaned: () => void): Send =>
  async (message) => {
    try {
      return parseAnswer(message.call, await runtime.sendMessage(message));
    } catch {
      // While the background is being replaced, what was asked for is asked again later.
      if (runtime.id === undefined) onOrphaned();
      return undefined;
    }
  };
