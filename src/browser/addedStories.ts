import type { Runtime } from 'webextension-polyfill';
import type { ImportedTexts } from '../core/page/ImportedTexts';
import { parseAnswer } from '../core/page/parseAnswer';
import { parseMessage } from '../core/page/parseMessage';
import { createImportedStories } from './importedStories';
import { createSend } from './sendMessage';

/**
 * The texts of the stories that were added, for a page of ours; none where they cannot be read.
 *
 * @param isPrivate whether the page is in a private window, where it asks the background for them
 */
export async function readAddedStories(
  runtime: Pick<Runtime.Static, 'sendMessage'>,
  isPrivate: boolean,
): Promise<ImportedTexts> {
  if (!isPrivate) {
    const read = await createImportedStories(globalThis.indexedDB).packs();
    return read.ok ? read.value : [];
  }
  try {
    const answer: unknown = await runtime.sendMessage({ call: 'readImported' });
    return parseAnswer('readImported', answer) ?? [];
  } catch {
    return [];
  }
}

/** A background that is stopped while it hears of stories is told anew, so many times at most. */
const TIMES = 3;

/**
 * Tells the background and our other pages that a story was added, updated or removed, until the
 * background says that pages are asked for it: stopped halfway, it would never ask them.
 */
export async function tellStoriesChanged(
  runtime: Pick<Runtime.Static, 'id' | 'sendMessage'>,
): Promise<void> {
  // Once the extension was updated, all begins anew anyway.
  const send = createSend(runtime, () => {});
  for (let time = 0; time < TIMES; time++) {
    if ((await send({ call: 'storiesChanged' })) === null) return;
  }
}

/** Calls `onChange` when another page of ours has added, updated or removed a story. */
export function watchAddedStories(
  { id, onMessage }: Pick<Runtime.Static, 'id' | 'onMessage'>,
  onChange: () => void,
  signal: AbortSignal,
): void {
  // It answers nothing: that is the background's.
  const heard = (value: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === id && parseMessage(value)?.call === 'storiesChanged') onChange();
  };
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard));
}
