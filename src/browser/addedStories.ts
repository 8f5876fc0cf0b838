import type { Runtime } from 'webextension-polyfill';
import type { AddedShelf, ImportedTexts } from '../core/page/ImportedTexts';
import { parseAnswer } from '../core/page/parseAnswer';
import { parseMessage } from '../core/page/parseMessage';
import { failure, type Result, success } from '../core/result';
import { createImportedStories, type ImportedStories } from './importedStories';
import { createSend } from './sendMessage';
import type { StoryFault } from './storyDatabase';

/** As much of `runtime` as asking the background needs. */
type Sending = Pick<Runtime.Static, 'id' | 'sendMessage'>;

/** Once the extension was updated, all begins anew anyway. */
const sendOf = (runtime: Sending) => createSend(runtime, () => {});

/**
 * The texts of the stories that were added, for a page of ours; none where they cannot be read.
 *
 * @param isPrivate whether the page is in a private window, where it asks the background for them
 */
export async function readAddedStories(
  runtime: Sending,
  isPrivate: boolean,
): Promise<ImportedTexts> {
  if (!isPrivate) {
    const read = await createImportedStories(globalThis.indexedDB).packs();
    return read.ok ? read.value : [];
  }
  try {
    // Not by `createSend`, for the sake of the popup's size: no page of ours outlives us.
    const answer: unknown = await runtime.sendMessage({ call: 'readImported' });
    return parseAnswer('readImported', answer) ?? [];
  } catch {
    return [];
  }
}

/** All that is known of them, their files apart. */
export interface WholeShelf extends AddedShelf {
  readonly texts: ImportedTexts;
}

/**
 * The same with what else is known of them.
 *
 * @param imported those of an ordinary window; `null` in a private one
 */
export async function readShelf(
  runtime: Sending,
  imported: ImportedStories | null,
): Promise<Result<WholeShelf, StoryFault>> {
  if (imported === null) {
    const send = sendOf(runtime);
    const [texts, shelf] = await Promise.all([
      send({ call: 'readImported' }),
      send({ call: 'readShelf' }),
    ]);
    return texts && shelf ? success({ ...shelf, texts }) : failure('no-answer');
  }
  const [heads, texts, names] = await Promise.all([
    imported.list(),
    imported.packs(),
    imported.names(),
  ]);
  if (!heads.ok) return heads;
  return success({
    heads: heads.value,
    texts: texts.ok ? texts.value : [],
    names: names.ok ? names.value : [],
  });
}

/** Leaves nothing of any; false where that could not be done. */
export const eraseAdded = async (
  runtime: Sending,
  imported: ImportedStories | null,
): Promise<boolean> =>
  imported === null
    ? (await sendOf(runtime)({ call: 'eraseImported' })) === null
    : imported.erase();

/** A background that is stopped while it hears of stories is told anew, so many times at most. */
const TIMES = 3;

/**
 * Tells the background and our other pages that a story was added, updated or removed, until the
 * background says that pages are asked for it: stopped halfway, it would never ask them.
 */
export async function tellStoriesChanged(runtime: Sending): Promise<void> {
  const send = sendOf(runtime);
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
