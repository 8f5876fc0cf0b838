import type { Runtime } from 'webextension-polyfill';
import { type Answers, type Call, type Message, parseMessage } from '../core/page/messages';

/** What is the background's to answer: `found` is for the popup (`hearFound`). */
type OwnCall = Exclude<Call, 'found'>;

type Handler<Name extends OwnCall> = (
  message: Extract<Message, { call: Name }>,
  sender: Runtime.MessageSender,
) => Promise<Answers[Name]>;

export type Handlers = { readonly [Name in OwnCall]: Handler<Name> };

/**
 * Answers the messages of our own content scripts until `signal` aborts.
 *
 * A message that is none of ours, or comes from anywhere but this extension, is left alone: the
 * listener returns `undefined` at once, so that another listener may answer.
 */
export function answerMessages(
  runtime: Pick<Runtime.Static, 'id' | 'onMessage'>,
  handlers: Handlers,
  signal: AbortSignal,
): void {
  const listener = (
    value: unknown,
    sender: Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const message = sender.id === runtime.id ? parseMessage(value) : null;
    return message === null ? undefined : dispatch(handlers, message, sender);
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}

function dispatch(
  handlers: Handlers,
  message: Message,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  switch (message.call) {
    case 'wake':
      return handlers.wake(message, sender);
    case 'settings':
      return handlers.settings(message, sender);
    case 'injectCard':
      return handlers.injectCard(message, sender);
    case 'readTopic':
      return handlers.readTopic(message, sender);
    case 'changed':
      return handlers.changed(message, sender);
    case 'found':
      return undefined;
    case 'drawMarks':
      return handlers.drawMarks(message, sender);
    case 'openTimeline':
      return handlers.openTimeline(message, sender);
    case 'switchOffSite':
      return handlers.switchOffSite(message, sender);
    case 'snoozeSite':
      return handlers.snoozeSite(message, sender);
    case 'pause':
      return handlers.pause(message, sender);
    case 'switchOn':
      return handlers.switchOn(message, sender);
    case 'openOptions':
      return handlers.openOptions(message, sender);
  }
}
