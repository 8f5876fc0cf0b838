import type { Storage } from 'webextension-polyfill';
import { STAMP, type StampedStory, stampOf } from '../core/prefilter/keyTable';
import { attempt } from './settingsReader';

/**
 * Whether pages are asked for these stories and no others: whoever adds, removes or switches one may be
 * stopped before the background has heard of it, and so may the background. True as well where that
 * cannot be read.
 *
 * @param stories all that were added, can be read and are on
 */
export async function arePagesAsked(
  local: Pick<Storage.StorageArea, 'get'>,
  stories: readonly StampedStory[],
): Promise<boolean> {
  const stored = await attempt(() => local.get(STAMP));
  return !stored.ok || stored.value[STAMP] === stampOf(stories);
}
