import type { Runtime } from 'webextension-polyfill';
import type { Answers, Call, Message } from '../core/page/messages';
import { parseMessage } from '../core/page/parseMessage';

/** What answers a call; `undefined`, given at once, leaves it to another listener. */
type Handler<Name extends Call> = (
  message: Message<Name>,
  sender: Runtime.MessageSender,
) => Promise<Answers[Name]> | undefined;

/** The calls that a context answers, by name. */
export type Handlers<Names extends Call> = { readonly [Name in Names]: Handler<Name> };

/**
 * Answers the messages of our own content scripts until `signal` aborts.
 *
 * A message that is none of ours, that no handler is for, or that comes from anywhere but this
 * extension, is left alone: the listener returns `undefined` at once, so that another may answer.
 */
export function answerMessages<Names extends Call>(
  runtime: Pick<Runtime.Static, 'id' | 'onMessage'>,
  handlers: Handlers<Names>,
  signal: AbortSignal,
): void {
  const all: Partial<Handlers<Call>> = handlers;
  const listener = (
    value: unknown,
    sender: Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const message = sender.id === runtime.id ? parseMessage(value) : null;
    return message === null ? undefined : answer(all, message, sender);
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}

const answer = <Name extends Call>(
  handlers: Partial<Handlers<Call>>,
  message: Message<Name>,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined => handlers[message.call]?.(message, sender);
