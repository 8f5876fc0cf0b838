import bundled from 'sidelight:filter';
// With it come the globals that the reader leaves.
import type {} from '../../src/core/page/ReaderHandle';
import { createStoryFilter } from './createStoryFilter';
import { watchStories } from './watchStories';

/**
 * The second script: it tells which stories a page may name. It is there before the page while there are
 * stories that were added, and comes with the reader where several come with us. Where these have more
 * names than an expression can hold, it is what is called sentinel.js.
 */
async function main(): Promise<void> {
  const before = globalThis.sidelightStories;
  const readImported = globalThis.sidelightImported;
  globalThis.sidelightImported = undefined;
  // It is here already, and nothing is new.
  if (before && !readImported) return;
  const filter = createStoryFilter(bundled, readImported);
  globalThis.sidelightStories = filter;
  // A reader that is here looks for other stories from now on.
  globalThis.sidelightSettingsChanged?.();
  const hasImported = readImported !== undefined && (await filter.hasImported());
  // Of stories that come with us the sentinel knows; of too many for it nobody else does.
  if (self.sidelightSentinel && !hasImported && !before) return;
  const isOver = (): boolean =>
    globalThis.sidelight !== undefined || globalThis.sidelightStories !== filter;
  await watchStories(filter, isOver);
}

void main();
