import type { Runtime } from 'webextension-polyfill';
import { parseMessage } from '../core/page/messages';

/**
 * Hears the readers in a tab say that what is found there has changed, until `signal` aborts: each
 * has to be asked for its report once before it says so.
 */
export function hearFound(
  runtime: Pick<Runtime.Static, 'id' | 'onMessage'>,
  tabId: number,
  onFound: () => void,
  signal: AbortSignal,
): void {
  const listener = (
    value: unknown,
    sender: Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    if (sender.id !== runtime.id || sender.tab?.id !== tabId) return undefined;
    const call = parseMessage(value)?.call;
    if (call !== 'found' && call !== 'changed') return undefined;
    onFound();
    // The other one is the background's to answer.
    return call === 'found' ? Promise.resolve(true) : undefined;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}
