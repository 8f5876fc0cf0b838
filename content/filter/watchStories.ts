import { ask } from '../sentinel/ask';
import { page } from '../sentinel/page';
import { reportState } from '../sentinel/reportState';
import { untilCalled } from '../sentinel/untilCalled';
import { watch } from '../sentinel/watch';
import type { PageFilter } from './createStoryFilter';
import { pageTexts } from './pageTexts';

/** Until the page is idle we wait so long at most, in ms: as browsers do with scripts for idle pages. */
const IDLE_WITHIN = 200;

/**
 * Watches the page as the sentinel does, and asks `filter` in its stead: it is there before it, unless
 * the storage was slow, or the page was open when the first story was added. Then both watch.
 *
 * @param isOver whether somebody else does so by now: the reader, or a newer filter
 */
export async function watchStories(filter: PageFilter, isOver: () => boolean): Promise<void> {
  if (isOver() || !/html/.test(page.contentType)) return;
  // Seeing this, the sentinel does not begin.
  if (!self.sidelightSentinel) reportState('searching');
  if (page.prerendering) {
    await untilCalled((done) => page.addEventListener('prerenderingchange', done));
  }
  if (page.readyState === 'loading') {
    await untilCalled((done) => page.addEventListener('DOMContentLoaded', done));
    await untilCalled((done) => requestIdleCallback(done, { timeout: IDLE_WITHIN }));
  }
  await watch(async (texts) => isOver() || (await filter.search(texts)), pageTexts);
  if (!isOver()) void ask();
}
