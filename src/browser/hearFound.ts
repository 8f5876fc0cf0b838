import type { Runtime } from 'webextension-polyfill';
import { answerMessages } from './answerMessages';

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
  const isFromTab = ({ tab }: Runtime.MessageSender): boolean => tab?.id === tabId;
  answerMessages(
    runtime,
    {
      found(_, sender) {
        if (!isFromTab(sender)) return undefined;
        onFound();
        return Promise.resolve(true as const);
      },
      changed(_, sender) {
        if (isFromTab(sender)) onFound();
        // The background's to answer.
        return undefined;
      },
    },
    signal,
  );
}
